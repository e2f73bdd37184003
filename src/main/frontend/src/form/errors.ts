import type { Form } from '@bpmn-io/form-js-viewer';
import { element } from '../shared/dom';
import type { FieldError } from '../shared/http';
import { errorPath, setAt, type Fields, type Instance } from './fields';
import type { Values } from './schema';

interface Shown {
    instance: Instance | undefined;
    text: string;
}

/** Shows what was not accepted: a summary on top with a link to each field, and the message at the field. */
export class Errors {
    private readonly box = element('div', { class: 'alert alert-danger soc-errors', role: 'alert', tabindex: '-1', hidden: '' });

    constructor(
        private readonly form: Form,
        private readonly fields: Fields,
        private readonly host: HTMLElement,
    ) {
        host.prepend(this.box);
    }

    clear(): void {
        this.box.hidden = true;
        this.box.replaceChildren();
        this.host.querySelectorAll('[data-error]').forEach(label => label.removeAttribute('data-error'));
    }

    /** What form-js found. The first invalid field gets the focus. */
    showOwn(): void {
        const invalid = this.fields.keyed().filter(instance => this.fields.errors(instance).length);
        this.show(invalid.map(instance => ({ instance, text: this.sentence(instance, this.fields.errors(instance)[0]!) })));
        if (invalid[0]) this.fields.focus(this.firstOnPage(invalid));
    }

    /** What the server found; its sentences name the field. The summary gets the focus. */
    showServer(errors: FieldError[]): void {
        const state: Values = {};
        const shown = errors.map(({ path, message }) => {
            const instance = this.fields.at(path);
            if (instance) this.mark(state, instance, message);
            return { instance, text: message };
        });
        this.form._setState({ errors: state });
        this.show(shown);
        this.box.scrollIntoView({ block: 'start' });
        this.box.focus({ preventScroll: true });
    }

    /** A list has no place for a message of its own in form-js; its label shows it. */
    private mark(state: Values, instance: Instance, message: string): void {
        if (this.fields.component(instance).type === 'dynamiclist') {
            this.fields.element(instance)?.setAttribute('data-error', message);
        } else {
            setAt(state, errorPath(instance), [message]);
        }
    }

    private show(errors: Shown[]): void {
        const count = errors.length === 1 ? 'One answer needs attention' : `${errors.length} answers need attention`;
        const list = element('ul', {}, ...errors.map(error => element('li', {}, this.line(error))));
        this.box.replaceChildren(element('h2', { class: 'alert-title' }, count), list);
        this.box.hidden = false;
    }

    private line({ instance, text }: Shown): HTMLElement | string {
        if (!instance) return text;
        const link = element('a', { href: `#${this.fields.domId(instance)}`, class: 'alert-link' }, text);
        link.addEventListener('click', event => {
            event.preventDefault();
            this.fields.focus(instance);
        });
        return link;
    }

    private sentence(instance: Instance, message: string): string {
        const label = this.fields.label(instance);
        return message.startsWith('Field ') ? `${label} ${message.slice(6)}` : `${label}: ${message}`;
    }

    private firstOnPage(instances: Instance[]): Instance {
        return instances.reduce((first, next) => {
            const a = this.fields.element(first);
            const b = this.fields.element(next);
            return a && b && b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING ? next : first;
        });
    }
}
