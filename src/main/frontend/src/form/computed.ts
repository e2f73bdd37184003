import type { Form } from '@bpmn-io/form-js-viewer';
import { debounce, element } from '../shared/dom';
import { send } from '../shared/http';
import { setAt, type Fields } from './fields';
import type { Values } from './schema';

const AFTER_CHANGE = 700;

/** Asks the server what follows from the answers so far, and shows it in the read-only fields and beside the form. */
export class Computed {
    private asked = 0;
    private waiting: Values | undefined;
    readonly changed = debounce(AFTER_CHANGE, () => void this.ask());

    constructor(
        private readonly url: string,
        private readonly form: Form,
        private readonly fields: Fields,
        private readonly host: HTMLElement,
        private readonly list: HTMLElement,
    ) {
        host.addEventListener('focusout', () => setTimeout(() => this.apply()));
    }

    async ask(): Promise<void> {
        const mine = ++this.asked;
        try {
            const answer = await send('POST', this.url, this.form._getSubmitData());
            if (!answer.ok || mine !== this.asked) return;
            this.waiting = ((await answer.json()) as { values?: Values }).values ?? {};
            this.show(this.waiting);
            this.apply();
        } catch {
            // A preview that does not come is no loss: the server computes again when the task is completed.
        }
    }

    /** While somebody types, form-js holds text that is not in its data yet; writing data then would lose it. */
    private apply(): void {
        if (!this.waiting || this.typing()) return;
        const data = structuredClone(this.form._getState().data) as Values;
        for (const [path, value] of Object.entries(this.waiting)) {
            const instance = this.fields.at(path);
            if (instance && this.fields.component(instance).readonly) setAt(data, instance.valuePath, value);
        }
        this.waiting = undefined;
        this.form._setState({ data });
    }

    private typing(): boolean {
        const active = document.activeElement;
        return active !== null && this.host.contains(active) && active.matches('input:not([readonly]), textarea:not([readonly])');
    }

    private show(values: Values): void {
        const lines = Object.entries(values).flatMap(([path, value]) => {
            const instance = this.fields.at(path);
            return instance && !blank(value) ? [element('dt', {}, this.fields.label(instance)), element('dd', {}, text(value))] : [];
        });
        this.list.hidden = lines.length === 0;
        this.list.replaceChildren(element('h2', { class: 'soc-computed-title' }, 'Computed by rules'), element('dl', {}, ...lines));
    }
}

function blank(value: unknown): boolean {
    return value === null || value === undefined || value === '';
}

function text(value: unknown): string {
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    return Array.isArray(value) ? value.map(text).join(', ') : String(value);
}
