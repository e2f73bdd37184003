import { button, element } from '../shared/dom';

const KEY = 'soc.shortcuts';
const PLACES: Record<string, { address: string; label: string }> = {
    i: { address: '/inbox', label: 'Inbox' },
    p: { address: '/programs', label: 'Programmes' },
};

/** Single keys, as long as nobody is typing; they can be switched off in the help (WCAG 2.1.4). */
export function shortcuts(): void {
    let goPressed = 0;
    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
        if (off()) return;
        if (event.key === '?') help();
        else if (event.key === 'g') goPressed = event.timeStamp;
        else if (event.timeStamp - goPressed < 1500 && PLACES[event.key]) location.assign(PLACES[event.key]!.address);
        else return;
        event.preventDefault();
    });
    document.addEventListener('click', event => {
        if ((event.target as Element).closest('[data-shortcut-help]')) help();
    });
}

function typing(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function off(): boolean {
    return localStorage.getItem(KEY) === 'off';
}

function help(): void {
    const dialog = element('dialog', { class: 'soc-dialog', 'aria-labelledby': 'shortcut-title' });
    const list = element('dl', { class: 'soc-keys' });
    for (const [key, place] of Object.entries(PLACES)) list.append(...line(['g', key], place.label));
    list.append(...line(['?'], 'This help'), ...line(['Esc'], 'Close a menu or dialog'));
    const enabled = element('input', { type: 'checkbox', class: 'form-check-input', ...(off() ? {} : { checked: '' }) });
    enabled.addEventListener('change', () => localStorage.setItem(KEY, enabled.checked ? 'on' : 'off'));
    dialog.append(
        element('h2', { id: 'shortcut-title', class: 'h3' }, 'Keyboard shortcuts'),
        list,
        element('label', { class: 'form-check' }, enabled, element('span', { class: 'form-check-label' }, 'Shortcuts with letters are on')),
        element('div', { class: 'soc-dialog-buttons' }, button('Close', 'btn btn-primary', () => dialog.close())),
    );
    dialog.addEventListener('click', event => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}

function line(keys: string[], meaning: string): HTMLElement[] {
    const term = element('dt');
    for (const key of keys) term.append(element('kbd', {}, key), ' ');
    return [term, element('dd', {}, meaning)];
}
