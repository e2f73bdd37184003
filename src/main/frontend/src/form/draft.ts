import { button, clockTime, debounce, element } from '../shared/dom';
import { send } from '../shared/http';
import type { Values } from './schema';

interface LocalCopy {
    at: string;
    values: Values;
}

const AFTER_CHANGE = 1_500;
const AFTER_FAILURE = 15_000;

/**
 * Keeps unsaved input: on this device at once, on the server shortly after. The local copy is dropped as soon as the
 * server has the same, so that it only ever holds what would otherwise be lost.
 */
export class Draft {
    private dirty = false;
    private ended = false;
    private changes = 0;
    private sending = false;
    private readonly key: string;
    private readonly soon = debounce(AFTER_CHANGE, () => void this.save());
    private readonly later = debounce(AFTER_FAILURE, () => void this.save());

    constructor(
        private readonly url: string,
        private readonly read: () => Values,
        private readonly say: (status: string) => void,
    ) {
        this.key = `soc.draft:${url}`;
        addEventListener('beforeunload', event => this.dirty && event.preventDefault());
    }

    changed(): void {
        if (this.ended) return;
        this.dirty = true;
        this.changes++;
        this.keepHere();
        this.say('Not saved yet');
        this.soon();
    }

    async save(): Promise<void> {
        if (this.ended || !this.dirty) return;
        if (this.sending) return this.soon();
        const before = this.changes;
        this.sending = true;
        try {
            const answer = await send('PUT', this.url, this.read());
            if (answer.ok && !answer.redirected) this.saved(before);
            else this.notSaved(answer.status >= 500);
        } catch {
            this.notSaved(true);
        } finally {
            this.sending = false;
        }
    }

    /** The input has arrived for good: nothing to keep, nothing to warn about. */
    end(): void {
        this.ended = true;
        this.dirty = false;
        this.soon.cancel();
        this.later.cancel();
        localStorage.removeItem(this.key);
    }

    /** Offers input that never reached the server. */
    offer(host: HTMLElement, restore: (values: Values) => void): void {
        const copy = this.copy();
        if (!copy) return;
        const at = new Date(copy.at);
        const box = element(
            'div',
            { class: 'alert alert-warning soc-restore', role: 'status' },
            element('p', {}, `There is input from ${at.toLocaleDateString()}, ${clockTime(at)} on this device that did not reach the server.`),
        );
        const close = (): void => box.remove();
        box.append(
            button('Restore it', 'btn btn-primary', () => {
                restore(copy.values);
                close();
                this.changed();
            }),
            ' ',
            button('Discard it', 'btn', () => {
                localStorage.removeItem(this.key);
                close();
            }),
        );
        host.prepend(box);
    }

    private saved(before: number): void {
        if (before !== this.changes || this.ended) return;
        this.dirty = false;
        localStorage.removeItem(this.key);
        this.say(`Draft saved ${clockTime(new Date())}`);
    }

    private notSaved(tryAgain: boolean): void {
        this.say('Draft not saved; your input is kept on this device');
        if (tryAgain) this.later();
    }

    private keepHere(): void {
        try {
            localStorage.setItem(this.key, JSON.stringify({ at: new Date().toISOString(), values: this.read() } satisfies LocalCopy));
        } catch {
            // A full or forbidden storage only costs the second net.
        }
    }

    private copy(): LocalCopy | null {
        try {
            return JSON.parse(localStorage.getItem(this.key) ?? 'null') as LocalCopy | null;
        } catch {
            return null;
        }
    }
}
