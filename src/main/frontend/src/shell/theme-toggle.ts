const KEY = 'soc.theme';
const root = document.documentElement;

/** The button in the person menu switches between light and dark and remembers the choice on this device. */
export function themeToggle(): void {
    document.addEventListener('click', event => {
        const toggle = (event.target as Element).closest('[data-theme-toggle]');
        if (!toggle) return;
        show(root.getAttribute('data-bs-theme') === 'dark' ? 'light' : 'dark');
        localStorage.setItem(KEY, root.getAttribute('data-bs-theme') ?? 'light');
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change => {
        if (!localStorage.getItem(KEY)) show(change.matches ? 'dark' : 'light');
    });
}

function show(theme: 'light' | 'dark'): void {
    root.setAttribute('data-bs-theme', theme);
    document.dispatchEvent(new CustomEvent('themechange', { detail: theme }));
}
