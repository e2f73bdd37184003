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
        const context = buildExpressionContext(instance.expressionContextInfo as object);
        return feel.evaluate(condition, context) === true ? ['Field is required.'] : errors;
    };
}

function empty(value: unknown): boolean {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
