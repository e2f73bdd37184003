/** A form that was sent is not sent a second time while the answer is on its way: no double click starts two programmes. */
export function once(): void {
    const sent = new Set<HTMLFormElement>();
    document.addEventListener('submit', event => {
        const form = event.target as HTMLFormElement;
        if (event.defaultPrevented || form.method !== 'post') return;
        if (sent.has(form)) event.preventDefault();
        sent.add(form);
    });
    addEventListener('pageshow', () => sent.clear());
}
