const TIMEOUT = 30_000;

/** What a server says when it refuses: problem+json, with the answers it did not like where there are any. */
export interface Problem {
    title?: string;
    detail?: string;
    reference?: string;
    errors?: FieldError[];
}

/** One answer that was not accepted. The path is written like {@code assets[2].name}. */
export interface FieldError {
    path: string;
    label?: string;
    message: string;
}

/** The CSRF header, read anew for every request because the token can change. */
export function csrf(): Record<string, string> {
    const name = meta('csrf-header');
    const token = meta('csrf-token');
    return name && token ? { [name]: token } : {};
}

function meta(name: string): string | null {
    return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

/** Fetches this page again and takes over its CSRF token; needed after a sign-in in another tab. */
export async function refreshCsrf(): Promise<void> {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const name of ['csrf-header', 'csrf-token']) {
        const fresh = page.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
        if (fresh) document.querySelector(`meta[name="${name}"]`)?.setAttribute('content', fresh);
    }
}

/** Sends JSON. Rejects when the network fails or the server does not answer in time. */
export function send(method: string, url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(url, {
        method,
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf(), ...headers },
        credentials: 'same-origin',
        signal: AbortSignal.timeout(TIMEOUT),
    });
}

/** The body as a problem; an empty one when the server sent none. */
export async function problem(answer: Response): Promise<Problem> {
    try {
        return (await answer.json()) as Problem;
    } catch {
        return {};
    }
}
