import { toast } from './toasts';

/** {@code <button data-copy="#id">} copies the text or value of the element. */
export function copyButtons(): void {
    document.addEventListener('click', event => {
        const pressed = (event.target as Element).closest('[data-copy]');
        const source = pressed && document.querySelector(pressed.getAttribute('data-copy') ?? '');
        if (!source) return;
        void copy(source instanceof HTMLInputElement ? source.value : (source.textContent ?? '').trim());
    });
}

async function copy(text: string): Promise<void> {
    try {
        await navigator.clipboard.writeText(text);
        toast('success', 'Copied.');
    } catch {
        toast('warning', 'The browser does not allow copying here; please select the text and copy it yourself.');
    }
}
