/**
 * A choice of form-js is a text field with a list below it that only the eye can tell from any other text field. This
 * says so to a screen reader: what opens, what is chosen at the moment, and that the list belongs to the field.
 */
export function nameChoices(container: HTMLElement): void {
    const name = (): void => {
        for (const field of container.querySelectorAll<HTMLElement>('.fjs-form-field-select, .fjs-form-field-taglist')) choice(field);
    };
    new MutationObserver(name).observe(container, { childList: true, subtree: true, attributeFilter: ['class'] });
    name();
}

function choice(field: HTMLElement): void {
    const input = field.querySelector('input');
    if (!input) return;
    const list = field.querySelector<HTMLElement>('.fjs-dropdownlist');
    if (list) options(list, `${input.id}-list`);
    attributes(input, {
        role: 'combobox',
        'aria-haspopup': 'listbox',
        'aria-expanded': String(list !== null),
        'aria-controls': list?.id,
        'aria-activedescendant': list?.querySelector('.focused')?.id,
    });
}

function options(list: HTMLElement, id: string): void {
    attributes(list, { id, role: 'listbox', 'aria-label': 'Choices' });
    [...list.children].forEach((entry, index) =>
        attributes(entry, {
            id: `${id}-${index}`,
            role: 'option',
            'aria-selected': String(entry.classList.contains('focused')),
            'aria-disabled': entry.classList.contains('fjs-dropdownlist-empty') ? 'true' : undefined,
        }),
    );
}

function attributes(element: Element, values: Record<string, string | undefined>): void {
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined) element.removeAttribute(name);
        else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
}
