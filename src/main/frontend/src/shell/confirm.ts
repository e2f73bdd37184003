import { button, element } from '../shared/dom';

interface HtmxConfirm {
    question?: string;
    issueRequest(skipConfirmation: boolean): void;
}

/**
 * Asks before what cannot be undone. On a form or a submit button: {@code data-confirm="Deactivate Ana?"}, with
 * {@code data-confirm-action="Deactivate"} for the button; {@code hx-confirm} uses the same dialog.
 */
export function confirmations(): void {
    const granted = new WeakSet<HTMLFormElement>();
    document.addEventListener('submit', event => {
        const form = event.target as HTMLFormElement;
        const asking = event.submitter?.hasAttribute('data-confirm') ? event.submitter : form;
        const question = asking.getAttribute('data-confirm');
        if (!question || granted.delete(form)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const submitter = event.submitter;
        void ask(question, asking.getAttribute('data-confirm-action')).then(yes => {
            if (!yes) return;
            granted.add(form);
            form.requestSubmit(submitter);
        });
    }, true);
    document.addEventListener('htmx:confirm', event => {
        const { question, issueRequest } = (event as CustomEvent<HtmxConfirm>).detail;
        if (!question) return;
        event.preventDefault();
        const action = (event.target as Element).getAttribute('data-confirm-action');
        void ask(question, action).then(yes => yes && issueRequest(true));
    });
}

/** Resolves to true when the person said yes. Escape and the backdrop mean no. */
export function ask(question: string, action?: string | null): Promise<boolean> {
    return new Promise(answer => {
        const dialog = element('dialog', { class: 'soc-dialog', 'aria-labelledby': 'soc-dialog-question' });
        const close = (yes: boolean): void => dialog.close(yes ? 'yes' : '');
        const refuse = button('Cancel', 'btn', () => close(false));
        const accept = button(action || 'Continue', 'btn btn-primary', () => close(true));
        dialog.append(
            element('p', { id: 'soc-dialog-question', class: 'soc-dialog-question' }, question),
            element('div', { class: 'soc-dialog-buttons' }, refuse, accept),
        );
        dialog.addEventListener('click', event => event.target === dialog && close(false));
        dialog.addEventListener('close', () => {
            dialog.remove();
            answer(dialog.returnValue === 'yes');
        });
        document.body.append(dialog);
        dialog.showModal();
        refuse.focus();
    });
}
