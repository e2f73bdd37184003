import type { Form } from '@bpmn-io/form-js-viewer';
import type { Component, Values } from './schema';

type Path = (string | number)[];

/** A field as it stands on the page: in a list there is one for every row. */
export interface Instance {
    id: string;
    valuePath: Path;
    indexes?: Record<string, number>;
    expressionContextInfo: unknown;
}

interface Registry {
    getAll(): Instance[];
    getAllKeyed(): Instance[];
}

const FOCUSABLE = 'input:not([disabled]), select, textarea, button:not([disabled]), [tabindex="0"]';

/** Finds fields by path, names them for people and puts the focus on them. */
export class Fields {
    constructor(
        private readonly form: Form,
        private readonly host: HTMLElement,
    ) {}

    /** In the order of the page. */
    keyed(): Instance[] {
        return this.registry().getAllKeyed();
    }

    /** The instance at a path such as {@code assets[2].name}, a list itself included. */
    at(path: string): Instance | undefined {
        const wanted = (path.match(/[^.[\]]+/g) ?? []).join('.');
        return this.registry().getAll().find(instance => instance.valuePath.join('.') === wanted);
    }

    component(instance: Instance): Component {
        return this.form.get<{ get(id: string): Component }>('formFieldRegistry').get(instance.id);
    }

    /** "Name (row 3)" */
    label(instance: Instance): string {
        const component = this.component(instance);
        const name = (component.label ?? component.dateLabel ?? component.key ?? component.path ?? '').replace(/ \*$/, '');
        const rows = Object.values(instance.indexes ?? {});
        return rows.length ? `${name} (row ${rows.map(row => row + 1).join('.')})` : name;
    }

    value(instance: Instance): unknown {
        return valueAt(this.form._getState().data as Values, instance.valuePath);
    }

    errors(instance: Instance): string[] {
        const found = valueAt(this.form._getState().errors as Values, errorPath(instance));
        return Array.isArray(found) ? (found as string[]) : [];
    }

    domId(instance: Instance): string {
        const rows = Object.values(instance.indexes ?? {}).map(row => `_${row}`);
        return `fjs-form-${this.form._id}-${instance.id}${rows.join('')}`;
    }

    focus(instance: Instance): void {
        const field = this.element(instance);
        const target = field?.matches(FOCUSABLE) ? field : field?.closest('.fjs-form-field')?.querySelector<HTMLElement>(FOCUSABLE);
        (target ?? field)?.scrollIntoView({ block: 'center' });
        target?.focus({ preventScroll: true });
    }

    /** The element that carries the field's id, or the first of several (a date, a group of radio buttons). */
    element(instance: Instance): HTMLElement | null {
        const id = this.domId(instance);
        return this.host.querySelector<HTMLElement>(`[id="${id}"], [id^="${id}-"]:not([id$="-description"]):not([id$="-error-message"])`);
    }

    private registry(): Registry {
        return this.form.get<Registry>('formFieldInstanceRegistry');
    }
}

/** Where form-js keeps the errors of an instance. */
export function errorPath(instance: Instance): Path {
    return [instance.id, ...Object.values(instance.indexes ?? {})];
}

export function valueAt(data: unknown, path: Path): unknown {
    return path.reduce<unknown>((inner, step) => (inner as Values | null | undefined)?.[step], data);
}

/** Sets the value and makes the lists and objects on the way there. */
export function setAt(data: Values, path: Path, value: unknown): void {
    let inner = data;
    path.slice(0, -1).forEach((step, depth) => {
        inner[step] ??= typeof path[depth + 1] === 'number' ? [] : {};
        inner = inner[step] as Values;
    });
    inner[path[path.length - 1]!] = value;
}
