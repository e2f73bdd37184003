/** The parts of a form file that the island looks at. */
export interface Component {
    id: string;
    type: string;
    key?: string;
    path?: string;
    label?: string;
    dateLabel?: string;
    readonly?: boolean | string;
    disableCollapse?: boolean;
    defaultValue?: unknown;
    values?: { label: string; value: unknown }[];
    properties?: Record<string, string>;
    components?: Component[];
}

export type Values = Record<string, unknown>;

/**
 * A copy of the form with what form-js cannot express: typed options, lists that never fold rows away, and in a form for
 * reading texts of one line that are seen to their end.
 */
export function prepare(schema: Component, readOnly: boolean): Component {
    const copy = structuredClone(schema);
    visit(copy, component => {
        if (component.type === 'dynamiclist') component.disableCollapse = true;
        if (readOnly && component.type === 'textfield') component.type = 'textarea';
        const cast = typeOf(component);
        if (!cast) return;
        component.values = component.values?.map(option => ({ ...option, value: cast(option.value) })) ?? [];
        if (component.defaultValue !== undefined) component.defaultValue = cast(component.defaultValue);
    });
    return copy;
}

/** The data with the answers of typed options as number or boolean, whichever way they were stored. */
export function typed(container: Component, data: Values): Values {
    const copy = { ...data };
    for (const component of container.components ?? []) {
        const inner = component.path ? copy[component.path] : undefined;
        if (Array.isArray(inner)) copy[component.path!] = inner.map(row => (isObject(row) ? typed(component, row) : row));
        else if (component.path && isObject(inner)) copy[component.path] = typed(component, inner);
        else if (component.components && !component.path) Object.assign(copy, typed(component, copy));
        else if (component.key && copy[component.key] !== undefined) {
            copy[component.key] = (typeOf(component) ?? (value => value))(copy[component.key]);
        }
    }
    return copy;
}

/** Calls for the component and everything below it. */
export function visit(component: Component, action: (component: Component) => void): void {
    action(component);
    for (const child of component.components ?? []) visit(child, action);
}

/** Whether the server computes any field of the form. */
export function hasComputedFields(schema: Component): boolean {
    let found = false;
    visit(schema, component => {
        found ||= Boolean(component.properties?.compute ?? component.properties?.decision);
    });
    return found;
}

function typeOf(component: Component): ((value: unknown) => unknown) | undefined {
    switch (component.properties?.as) {
        case 'number':
            return value => (typeof value === 'string' && value !== '' ? Number(value) : value);
        case 'boolean':
            return value => (typeof value === 'string' ? value === 'true' : value);
        default:
            return undefined;
    }
}

function isObject(value: unknown): value is Values {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
