import { button, element } from '../shared/dom';

type Level = 'success' | 'info' | 'warning' | 'danger';

const CLASSES: Record<Level, string> = {
    success: 'alert-success',
    info: 'alert-info',
    warning: 'alert-warning',
    danger: 'alert-danger',
};

/** Short messages: {@code HX-Trigger: {"toast": {"level": "success", "message": "Saved"}}} or the event "toast". */
export function toasts(): void {
    document.addEventListener('toast', event => {
        const { level = 'info', message = '' } = (event as CustomEvent<{ level?: Level; message?: string }>).detail;
        toast(level, message);
    });
}

/** Shows the message in the live region; everything but an error leaves by itself. */
export function toast(level: Level, message: string): void {
    const region = document.getElementById('toasts');
    if (!region) return;
    const shown = element('div', { class: `soc-toast alert ${CLASSES[level]}` }, element('span', {}, message));
    const dismiss = button('', 'btn-close', () => shown.remove());
    dismiss.setAttribute('aria-label', 'Dismiss');
    shown.append(dismiss);
    region.append(shown);
    if (level !== 'danger') setTimeout(() => shown.remove(), 8_000);
}
