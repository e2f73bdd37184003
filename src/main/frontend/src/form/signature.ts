import type { Form } from '@bpmn-io/form-js-viewer';
import type { FieldError } from '../shared/http';
import type { Values } from './schema';

/** Where the server says that a message belongs to the password. */
const PATH = 'signature.password';

/**
 * The statement and the password below a form that is signed. The password lives in its own field, outside the form's
 * data, so that no draft and no copy of the input ever holds it.
 */
export class Signature {
    private readonly password: HTMLInputElement;
    private readonly message: HTMLElement;

    private constructor(private readonly section: HTMLElement) {
        this.password = section.querySelector<HTMLInputElement>('[data-signature-password]')!;
        this.message = section.querySelector<HTMLElement>('[data-signature-error]')!;
        this.password.addEventListener('input', () => this.clear());
    }

    /** None where the task is not signed. */
    static on(form: Form, pressEnter: () => void): Signature | undefined {
        const section = document.querySelector<HTMLElement>('[data-signature]');
        if (!section) return undefined;
        const signature = new Signature(section);
        signature.password.disabled = false;
        signature.password.addEventListener('keydown', event => {
            if (event.key === 'Enter') pressEnter();
        });
        const fit = (): void => signature.fit(form._getSubmitData() as Values);
        form.on('changed', fit);
        fit();
        return signature;
    }

    /** What is sent beside the answers. */
    get given(): { _signature: { statement: string; password: string } } {
        return { _signature: { statement: this.statement()?.getAttribute('data-statement-id') ?? '', password: this.password.value } };
    }

    /** Whether there is a password; says so at the field when there is none. */
    filled(): boolean {
        if (this.password.value) return true;
        this.show('Enter your password to sign.');
        this.focus();
        return false;
    }

    /** Takes the messages that belong to the password; hands back the others. */
    take(errors: FieldError[]): FieldError[] {
        const own = errors.filter(error => error.path === PATH);
        if (own.length) {
            this.password.value = '';
            this.show(own.map(error => error.message).join(' '));
        }
        if (own.length === errors.length) this.focus();
        return errors.filter(error => error.path !== PATH);
    }

    private focus(): void {
        this.password.scrollIntoView({ block: 'center' });
        this.password.focus({ preventScroll: true });
    }

    private show(text: string): void {
        this.message.textContent = text;
        this.password.classList.add('is-invalid');
        this.password.setAttribute('aria-invalid', 'true');
    }

    private clear(): void {
        this.message.textContent = '';
        this.password.classList.remove('is-invalid');
        this.password.removeAttribute('aria-invalid');
    }

    /** Who refuses signs another statement than who agrees. */
    private fit(answers: Values): void {
        const field = this.section.getAttribute('data-refusal-field');
        if (!field) return;
        const refuses = String(answers[field]) === this.section.getAttribute('data-refusal-answer');
        for (const statement of this.section.querySelectorAll<HTMLElement>('[data-statement]')) {
            statement.hidden = (statement.getAttribute('data-statement') === 'refusing') !== refuses;
        }
        const text = this.statement()?.querySelector('blockquote')?.id ?? '';
        this.password.setAttribute('aria-describedby', `${text} sign-hint sign-error`);
    }

    private statement(): HTMLElement | null {
        return this.section.querySelector<HTMLElement>('[data-statement]:not([hidden])');
    }
}
