import { buildExpressionContext, type Form } from '@bpmn-io/form-js-viewer';
import type { Fields, Instance } from './fields';

interface Validator {
    validateFieldInstance(instance: Instance, value: unknown): string[];
}

interface Feel {
    evaluate(expression: string, context: unknown): unknown;
}

/** Teaches form-js the property {@code requiredWhen}: a FEEL condition under which the field must be filled. */
export function requiredWhen(form: Form, fields: Fields): void {
    const validator = form.get<Validator>('validator');
    const feel = form.get<Feel>('expressionLanguage');
    const plain = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => {
        const errors = plain(instance, value);
        const condition = fields.component(instance)?.properties?.requiredWhen;
        if (errors.length || !condition || !empty(value)) return errors;
        return feel.evaluate(condition, scope(instance)) === true ? ['Field is required.'] : errors;
    };
}

/** In a list a name means the field of the same row first, as it does on the server. */
function scope(instance: Instance): object {
    const info = instance.expressionContextInfo as { this?: object };
    return { ...(buildExpressionContext(info) as object), ...info.this };
}

function empty(value: unknown): boolean {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
