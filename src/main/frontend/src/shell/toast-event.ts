/** Asks the shell for a toast; for the islands, which are bundled apart from it. */
export function toast(level: 'success' | 'info' | 'warning' | 'danger', message: string): void {
    document.dispatchEvent(new CustomEvent('toast', { detail: { level, message } }));
}
