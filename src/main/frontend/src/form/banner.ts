import { button, element } from '../shared/dom';
import { toast } from '../shell/toast-event';
import type { Fields } from './fields';

/** One message above the form about the whole of it, with what the person can do now. */
export class Banner {
    private readonly box = element('div', { class: 'alert soc-banner', role: 'alert', tabindex: '-1', hidden: '' });

    constructor(
        private readonly host: HTMLElement,
        private readonly fields: Fields,
    ) {
        host.prepend(this.box);
    }

    clear(): void {
        this.box.hidden = true;
        this.box.replaceChildren();
    }

    show(level: 'alert-warning' | 'alert-danger', title: string, detail: string, ...actions: HTMLElement[]): void {
        this.box.classList.remove('alert-warning', 'alert-danger');
        this.box.classList.add(level);
        this.box.replaceChildren(
            element('h2', { class: 'alert-title' }, title),
            element('p', {}, detail),
            element('div', { class: 'soc-banner-actions' }, ...actions),
        );
        this.box.hidden = false;
        this.box.scrollIntoView({ block: 'start' });
        this.box.focus({ preventScroll: true });
    }

    retry(again: () => void): HTMLElement {
        return button('Try again', 'btn btn-primary', again);
    }

    reload(): HTMLElement {
        return button('Load the task again', 'btn', () => location.reload());
    }

    back(): HTMLElement {
        const address = this.host.getAttribute('data-back-url') ?? '/inbox';
        return element('a', { href: address, class: 'btn' }, 'Back to the inbox');
    }

    copyInput(): HTMLElement {
        return button('Copy my input', 'btn', () => void this.copy());
    }

    private async copy(): Promise<void> {
        const text = this.asText();
        try {
            await navigator.clipboard.writeText(text);
            toast('success', 'Your input is in the clipboard.');
        } catch {
            this.offerText(text);
        }
    }

    /** Where the browser forbids the clipboard, the text is there to be selected. */
    private offerText(text: string): void {
        const area = element('textarea', { class: 'form-control', rows: '8', readonly: '', 'aria-label': 'Your input' });
        area.value = text;
        this.box.append(area);
        area.select();
    }

    private asText(): string {
        return this.fields
            .keyed()
            .map(instance => `${this.fields.label(instance)}: ${readable(this.fields.value(instance))}`)
            .join('\n');
    }
}

function readable(value: unknown): string {
    if (value === null || value === undefined) return '';
    return Array.isArray(value) ? value.map(readable).join(', ') : String(value);
}
