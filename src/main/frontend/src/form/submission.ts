import { problem, refreshCsrf, send, type FieldError, type Problem } from '../shared/http';
import type { Banner } from './banner';
import type { Draft } from './draft';
import type { Errors } from './errors';
import type { Values } from './schema';
import type { Signature } from './signature';

interface Parts {
    url: string;
    banner: Banner;
    errors: Errors;
    draft: Draft | undefined;
    signature: Signature | undefined;
    busy(isBusy: boolean): void;
}

/** Sends the answers once and deals with every way that can end. Input is never lost. */
export class Submission {
    private readonly idempotencyKey = randomKey();
    private running = false;

    constructor(private readonly parts: Parts) {}

    async send(values: Values): Promise<void> {
        if (this.running) return;
        this.begin();
        try {
            const body = { ...values, ...this.parts.signature?.given };
            await this.outcome(await send('POST', this.parts.url, body, { 'Idempotency-Key': this.idempotencyKey }), values);
        } catch {
            this.unsaved('The server could not be reached.', values);
        }
    }

    private async outcome(answer: Response, values: Values): Promise<void> {
        if (answer.ok) return this.accepted(answer);
        if (answer.status >= 500) return this.unsaved(sentence(await problem(answer)), values);
        if (answer.status === 401) return this.signedOut(values);
        const { detail, errors } = await problem(answer);
        this.end();
        if (answer.status === 422 && errors?.length) this.mend(errors);
        else if (answer.status === 409) this.overtaken(detail ?? 'The task cannot be completed any more.');
        else this.refused(detail ?? 'The task cannot be completed.', values);
    }

    private mend(errors: FieldError[]): void {
        const others = this.parts.signature ? this.parts.signature.take(errors) : errors;
        if (others.length) this.parts.errors.showServer(others);
    }

    private async accepted(answer: Response): Promise<void> {
        this.parts.draft?.end();
        const { next } = answer.redirected ? { next: answer.url } : ((await answer.json().catch(() => ({}))) as { next?: string });
        location.assign(next ?? '/inbox');
    }

    /** Somebody else changed the task or the programme: sending the same again would meet the same answer. */
    private overtaken(sentence: string): void {
        const { banner } = this.parts;
        banner.show('alert-warning', 'Not completed', `${sentence} Your input is still here.`, banner.back(), banner.copyInput(), banner.reload());
    }

    private refused(sentence: string, values: Values): void {
        const { banner } = this.parts;
        const again = banner.retry(() => void refreshCsrf().then(() => this.send(values)));
        banner.show('alert-warning', 'Not completed', `${sentence} Your input is still here.`, banner.back(), banner.copyInput(), again);
    }

    private unsaved(sentence: string, values: Values): void {
        this.end();
        const { banner } = this.parts;
        banner.show('alert-danger', 'Not saved', `${sentence} Your input is still here.`, banner.retry(() => void this.send(values)), banner.copyInput());
    }

    private signedOut(values: Values): void {
        this.end();
        const { banner } = this.parts;
        const again = banner.retry(() => void refreshCsrf().then(() => this.send(values)));
        banner.show('alert-warning', 'You are signed out', 'Sign in again in another tab, then try again here. Your input is still here.', again, banner.copyInput());
    }

    private begin(): void {
        this.running = true;
        this.parts.busy(true);
        this.parts.banner.clear();
        this.parts.errors.clear();
    }

    private end(): void {
        this.running = false;
        this.parts.busy(false);
    }
}

function sentence({ detail, reference }: Problem): string {
    return `${detail ?? 'The server has a problem.'}${reference ? ` Reference: ${reference}.` : ''}`;
}

/** crypto.randomUUID exists only on https and localhost. */
function randomKey(): string {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
