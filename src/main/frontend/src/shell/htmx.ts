import htmx from 'htmx.org';
import { csrf } from '../shared/http';
import { toast } from './toasts';

/** htmx without eval and without styles of its own; errors are swapped in where the server says. */
export function htmxSetUp(): void {
    htmx.config.allowEval = false;
    htmx.config.includeIndicatorStyles = false;
    htmx.config.historyCacheSize = 0;
    htmx.config.refreshOnHistoryMiss = true;
    htmx.config.timeout = 30_000;
    htmx.config.responseHandling = [
        { code: '204', swap: false },
        { code: '[23]..', swap: true },
        { code: '[45]..', swap: true, error: true },
    ];
    document.addEventListener('htmx:configRequest', event => {
        Object.assign((event as CustomEvent<{ headers: Record<string, string> }>).detail.headers, csrf());
    });
    for (const failure of ['htmx:sendError', 'htmx:timeout']) {
        document.addEventListener(failure, () => toast('danger', 'The server does not answer. Nothing was changed; please try again.'));
    }
    document.addEventListener('htmx:afterSwap', event => {
        const target = event.target as HTMLElement;
        if (target.id === 'problem') target.focus();
    });
}
