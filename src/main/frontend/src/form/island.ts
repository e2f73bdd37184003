import { createForm, type Form } from '@bpmn-io/form-js-viewer';
import { element, json } from '../shared/dom';
import { Banner } from './banner';
import { nameChoices } from './choosing';
import { Computed } from './computed';
import { Draft } from './draft';
import { Errors } from './errors';
import { Fields } from './fields';
import { nameParts } from './naming';
import { requiredWhen } from './rules';
import { hasComputedFields, prepare, typed, type Component, type Values } from './schema';
import { Signature } from './signature';
import { Submission } from './submission';

/** Mounts the form of the element and connects it with the server. */
export async function mount(host: HTMLElement): Promise<void> {
    const readOnly = host.hasAttribute('data-readonly') && host.getAttribute('data-readonly') !== 'false';
    const schema = prepare(json<Component>(host, 'data-schema', { id: '', type: 'default', components: [] }), readOnly);
    const options = json<Values>(host, 'data-options', {});
    const values = typed(schema, json<Values>(host, 'data-values', {}));
    const container = element('div', { class: 'soc-form' });
    host.append(container);
    const form = await createForm({
        container,
        schema,
        data: { ...options, ...values },
        properties: { readOnly },
        // With a delay the viewer reads the field when the delay is over: a page drawn anew in between loses what was typed.
        debounce: false,
    } as never);
    container.addEventListener('submit', event => event.preventDefault(), true);
    nameParts(container);
    nameChoices(container);
    if (!readOnly) connect(host, form, schema, options);
    host.setAttribute('data-ready', '');
}

function connect(host: HTMLElement, form: Form, schema: Component, options: Values): void {
    const fields = new Fields(form, host);
    const banner = new Banner(host, fields);
    const errors = new Errors(form, fields, host);
    const draft = drafts(host, form, schema, options);
    requiredWhen(form, fields);
    dropErrorsOfRemovedRows(form);
    const computed = previews(host, form, fields, schema);
    form.on('field.updated', () => {
        draft?.changed();
        computed?.changed();
    });
    const url = host.getAttribute('data-submit-url');
    if (!url) return;
    const signature = Signature.on(form, () => buttons(host)[0]?.click());
    submitButtons(host, form, errors, new Submission({ url, banner, errors, draft, signature, busy: busy(host) }), signature);
}

function drafts(host: HTMLElement, form: Form, schema: Component, options: Values): Draft | undefined {
    const url = host.getAttribute('data-draft-url');
    if (!url) return undefined;
    const status = part(host, 'data-form-status') ?? host.appendChild(element('p', { class: 'text-secondary', 'data-form-status': '' }));
    status.setAttribute('role', 'status');
    const draft = new Draft(url, () => form._getSubmitData() as Values, text => (status.textContent = text));
    draft.offer(host, values => void form.importSchema(schema as never, { ...options, ...typed(schema, values) } as never));
    return draft;
}

function previews(host: HTMLElement, form: Form, fields: Fields, schema: Component): Computed | undefined {
    const url = host.getAttribute('data-computed-url');
    if (!url || !hasComputedFields(schema)) return undefined;
    const list = part(host, 'data-form-computed') ?? host.appendChild(element('section', {}));
    list.classList.add('soc-computed');
    list.hidden = true;
    const computed = new Computed(url, form, fields, host, list);
    void computed.ask();
    return computed;
}

function submitButtons(host: HTMLElement, form: Form, errors: Errors, submission: Submission, signature: Signature | undefined): void {
    for (const pressed of buttons(host)) {
        pressed.addEventListener('click', () => {
            errors.clear();
            const result = form.submit();
            if (Object.keys(result.errors).length) errors.showOwn();
            else if (!signature || signature.filled()) void submission.send(result.data as Values);
        });
    }
}

/** The buttons are enabled by the script: without it they could do nothing. */
function busy(host: HTMLElement): (isBusy: boolean) => void {
    for (const waiting of buttons(host)) waiting.disabled = false;
    return isBusy => {
        for (const pressed of buttons(host)) {
            pressed.disabled = isBusy;
            pressed.classList.toggle('btn-loading', isBusy);
        }
    };
}

function buttons(host: HTMLElement): NodeListOf<HTMLButtonElement> {
    const inside = host.querySelectorAll<HTMLButtonElement>('[data-form-submit]');
    return inside.length ? inside : document.querySelectorAll<HTMLButtonElement>('[data-form-submit]');
}

function part(host: HTMLElement, marker: string): HTMLElement | null {
    return host.querySelector<HTMLElement>(`[${marker}]`) ?? document.querySelector<HTMLElement>(`[${marker}]`);
}

/** The messages of a list belong to row numbers, which change when a row goes. */
function dropErrorsOfRemovedRows(form: Form): void {
    form.on('repeatRenderManager.remove' as never, () => setTimeout(() => form._setState({ errors: {} })));
}
