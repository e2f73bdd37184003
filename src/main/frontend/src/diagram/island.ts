import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { element, json } from '../shared/dom';
import { mark, type Marks } from './marks';
import { View } from './view';
import { toolbar } from './toolbar';

interface Diagram extends Marks {
    title?: string;
    xml: string;
}

const COLOURS = {
    defaultFillColor: 'var(--soc-diagram-fill)',
    defaultStrokeColor: 'var(--soc-diagram-stroke)',
    defaultLabelColor: 'var(--soc-diagram-label)',
};

/** Draws the diagram, marks where the programme stands and makes it movable with mouse, touch and keyboard. */
export async function show(host: HTMLElement): Promise<void> {
    const diagram = json<Diagram | null>(host, 'data-content', null);
    if (!diagram) return;
    const canvas = element('div', { class: 'soc-diagram-canvas' });
    const title = diagram.title ?? 'Process';
    host.setAttribute('role', 'group');
    host.setAttribute('aria-label', `Diagram: ${title}`);
    host.append(canvas);
    leaveScrollingToThePage(canvas);
    const viewer = new NavigatedViewer({ container: canvas, bpmnRenderer: COLOURS } as never);
    await viewer.importXML(diagram.xml);
    mark(viewer, diagram);
    const view = new View(viewer, host, diagram.current ?? diagram.active?.[0] ?? diagram.open?.[0]?.id);
    host.insertBefore(toolbar(title, view), canvas);
    view.fit();
    host.setAttribute('data-ready', '');
}

/** The wheel scrolls the page; only together with Ctrl or Command it zooms the diagram. */
function leaveScrollingToThePage(canvas: HTMLElement): void {
    canvas.addEventListener('wheel', event => !event.ctrlKey && !event.metaKey && event.stopPropagation(), { capture: true });
}
