import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { element, icon } from '../shared/dom';

/** Where the programme stands, in ids of the model's elements. */
export interface Marks {
    /** The element the page is about; it comes into view first. */
    current?: string;
    /** Elements a token waits at. */
    active?: string[];
    /** Elements that were completed. */
    done?: string[];
    /** Elements with something to say, for example who works on them. */
    open?: { id: string; label: string }[];
    /** Events that are milestones, with the date as people read it. */
    milestones?: { id: string; label: string; state?: 'reached' | 'planned' | 'late' }[];
    /** Elements that lead to a page, for example a call activity to its own diagram. */
    links?: Record<string, string>;
}

interface Services {
    canvas: { addMarker(id: string, name: string): void };
    overlays: { add(id: string, kind: string, overlay: { position: Record<string, number>; html: HTMLElement; scale?: boolean }): void };
    registry: { get(id: string): { width: number; height: number } | undefined };
}

/** Draws the marks. Ids that the model does not have are passed over: the model may be newer than the history. */
export function mark(viewer: NavigatedViewer, marks: Marks): void {
    const services: Services = {
        canvas: viewer.get('canvas'),
        overlays: viewer.get('overlays'),
        registry: viewer.get('elementRegistry'),
    };
    const active = new Set([...(marks.active ?? []), ...(marks.open ?? []).map(open => open.id)]);
    for (const id of marks.done ?? []) if (!active.has(id)) done(services, id);
    for (const id of active) if (services.registry.get(id)) services.canvas.addMarker(id, 'soc-active');
    if (marks.current && services.registry.get(marks.current)) services.canvas.addMarker(marks.current, 'soc-current');
    for (const { id, label } of marks.open ?? []) badge(services, id, label);
    for (const milestone of marks.milestones ?? []) flag(services, milestone);
    links(viewer, services, marks.links ?? {});
}

function done({ canvas, overlays, registry }: Services, id: string): void {
    const shape = registry.get(id);
    if (!shape) return;
    canvas.addMarker(id, 'soc-done');
    if (shape.width > 60) overlays.add(id, 'soc-done', { position: { top: -9, right: 9 }, html: element('span', { class: 'soc-tick' }, icon('check')) });
}

function badge({ overlays, registry }: Services, id: string, label: string): void {
    if (!registry.get(id) || !label) return;
    overlays.add(id, 'soc-open', { position: { bottom: 6, left: 6 }, html: element('span', { class: 'soc-badge', title: label }, label) });
}

function flag({ overlays, registry }: Services, milestone: { id: string; label: string; state?: string }): void {
    if (!registry.get(milestone.id)) return;
    const html = element('span', { class: `soc-flag soc-flag-${milestone.state ?? 'planned'}`, title: milestone.label }, milestone.label);
    overlays.add(milestone.id, 'soc-milestone', { position: { top: -20, left: 0 }, html });
}

/** Clicking is a convenience; the text twin has the same links for the keyboard. */
function links(viewer: NavigatedViewer, { canvas, registry }: Services, addresses: Record<string, string>): void {
    for (const id of Object.keys(addresses)) if (registry.get(id)) canvas.addMarker(id, 'soc-link');
    viewer.on('element.click', event => {
        const address = addresses[(event as unknown as { element: { id: string } }).element.id];
        if (address) location.assign(address);
    });
}
