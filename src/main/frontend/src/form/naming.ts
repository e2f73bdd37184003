/**
 * Says to a screen reader what the eye sees: which question a group of options answers and which row of which list
 * one is in. form-js leaves both open. The names are added to what it drew and follow every change.
 */
export function nameParts(container: HTMLElement): void {
    const name = (): void => {
        for (const field of container.querySelectorAll<HTMLElement>('.fjs-form-field-radio, .fjs-form-field-checklist')) {
            group(field, field.classList.contains('fjs-form-field-radio') ? 'radiogroup' : 'group', text(field.querySelector('.fjs-form-field-label')));
        }
        for (const list of container.querySelectorAll<HTMLElement>('.fjs-form-field-dynamiclist')) nameList(list);
    };
    new MutationObserver(name).observe(container, { childList: true, subtree: true });
    name();
}

function nameList(list: HTMLElement): void {
    const title = text(list.querySelector(':scope > .fjs-form-field-label'));
    const rows = list.querySelectorAll<HTMLElement>(':scope > .fjs-children > div');
    rows.forEach((row, index) => {
        if (row.querySelector('.fjs-layout-row')) group(row, 'group', `${title}, row ${index + 1}`);
    });
    list.querySelector(':scope > .fjs-repeat-render-footer > .fjs-repeat-render-add')?.setAttribute('aria-label', `Add new: ${title}`);
}

function group(part: HTMLElement, role: string, name: string): void {
    if (part.getAttribute('aria-label') === name) return;
    part.setAttribute('role', role);
    part.setAttribute('aria-label', name);
}

function text(label: Element | null): string {
    return (label?.textContent ?? '').replace(/\s*\*$/, '').trim();
}
