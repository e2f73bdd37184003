import { element } from '../shared/dom';
import { csrf, refreshCsrf, type Problem } from '../shared/http';

/** Files beyond this are not even sent; the server names those above its own, smaller limit. */
const NOT_SENT = 200 * 1024 * 1024;

interface Answer {
    status: number;
    body: Problem & { next?: string; code?: string; title?: string };
}

/**
 * {@code <form data-upload>} sends its files one by one and shows how far each is; files can be dropped on its
 * {@code [data-drop]}. Without script it is an ordinary form. What was refused says why and can be sent again.
 */
export function uploads(): void {
    document.addEventListener('submit', event => {
        const form = event.target as HTMLFormElement;
        if (!form.hasAttribute('data-upload') || event.defaultPrevented) return;
        const parts = chosen(form);
        if (!parts.length) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        void sendAll(form, parts);
    }, true);
    for (const type of ['dragover', 'dragleave', 'drop'] as const) {
        document.addEventListener(type, event => {
            const zone = (event.target as Element | null)?.closest?.('[data-drop]');
            if (!zone || !event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            zone.classList.toggle('is-over', type === 'dragover');
            if (type === 'drop') take(zone, event.dataTransfer.files);
        });
    }
}

type Part = File | string;

/** The files, and the link if there is one. */
function chosen(form: HTMLFormElement): Part[] {
    const files = form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
    const link = form.querySelector<HTMLInputElement>('input[name=link]')?.value.trim();
    return link ? [...files, link] : [...files];
}

/** Dropped files go into the field; where there is nothing else to choose first they are sent at once. */
function take(zone: Element, files: FileList): void {
    const input = zone.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) return;
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const form = input.form;
    if (form?.hasAttribute('data-upload') && input.multiple) form.requestSubmit();
}

async function sendAll(form: HTMLFormElement, parts: Part[]): Promise<void> {
    const button = form.querySelector<HTMLButtonElement>('[type=submit]');
    const list = form.querySelector<HTMLElement>('[data-uploads]') ?? form.appendChild(element('div', { class: 'soc-uploads' }));
    if (button?.disabled) return;
    if (button) button.disabled = true;
    list.replaceChildren();
    let next = '';
    let refused = 0;
    for (const part of parts) {
        const answer = await sendOne(form, part, parts.length === 1, list);
        if (answer.status < 300) next = answer.body.next ?? next;
        else refused++;
    }
    if (button) button.disabled = false;
    if (next) added(form, next, refused > 0);
}

/** On a page that shows the list, the list is fetched anew; a page of its own is left, unless there is something to read. */
function added(form: HTMLFormElement, next: string, stay: boolean): void {
    const list = form.parentElement?.closest('section')?.querySelector('[hx-trigger^="evidence-changed"]');
    form.querySelectorAll<HTMLInputElement>('input[type=file], input[name=link]').forEach(input => (input.value = ''));
    if (list) document.body.dispatchEvent(new Event('evidence-changed'));
    else if (!stay) location.assign(next);
}

async function sendOne(form: HTMLFormElement, part: Part, alone: boolean, list: HTMLElement): Promise<Answer> {
    const name = typeof part === 'string' ? part : part.name;
    const bar = element('progress', { max: '100', value: '0', 'aria-label': name });
    const said = element('p', { class: 'soc-upload-said' }, 'Being sent …');
    const line = element('div', { class: 'soc-upload' }, element('span', {}, name), bar, said);
    list.append(line);
    let answer = typeof part !== 'string' && part.size > NOT_SENT ? tooLarge(part) : await request(form, part, alone, bar);
    if (answer.status === 403 && (await signedInAnew())) answer = await request(form, part, alone, bar);
    const fine = answer.status > 0 && answer.status < 300;
    line.classList.add(fine ? 'is-added' : 'is-refused');
    bar.value = fine ? 100 : 0;
    bar.hidden = true;
    said.textContent = fine ? `Added as ${answer.body.code ?? ''}.` : sentence(answer);
    return answer;
}

function tooLarge(file: File): Answer {
    const detail = `“${file.name}” is too large; a file may have 25 MB. Make it smaller, split it, or add a link to where it is kept.`;
    return { status: 413, body: { detail } };
}

/** A token can be older than the session when somebody signed in again in another tab. */
async function signedInAnew(): Promise<boolean> {
    const before = JSON.stringify(csrf());
    await refreshCsrf().catch(() => undefined);
    return JSON.stringify(csrf()) !== before;
}

function request(form: HTMLFormElement, part: Part, alone: boolean, bar: HTMLProgressElement): Promise<Answer> {
    const data = new FormData(form);
    data.delete('file');
    data.delete('link');
    if (!alone) data.delete('title');
    data.append(typeof part === 'string' ? 'link' : 'file', part);
    return new Promise(answered => {
        const sending = new XMLHttpRequest();
        sending.open('POST', form.action);
        sending.setRequestHeader('Accept', 'application/json');
        for (const [header, value] of Object.entries(csrf())) sending.setRequestHeader(header, value);
        sending.upload.addEventListener('progress', event => {
            if (event.lengthComputable) bar.value = (100 * event.loaded) / event.total;
        });
        sending.addEventListener('load', () => answered({ status: sending.status, body: parsed(sending.responseText) }));
        sending.addEventListener('error', () => answered({ status: 0, body: {} }));
        sending.send(data);
    });
}

function parsed(text: string): Answer['body'] {
    try {
        return JSON.parse(text) as Answer['body'];
    } catch {
        return {};
    }
}

function sentence({ status, body }: Answer): string {
    if (status === 0) return 'The server could not be reached. Nothing was added; please try again.';
    if (status === 401) return 'You are signed out. Sign in again in another tab, then add the file again.';
    return `${body.detail ?? 'The server has a problem.'}${body.reference ? ` Reference: ${body.reference}.` : ''}`;
}
