import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { element, json } from '../shared/dom';
import { mark, type Marks } from './marks';
import { View } from './view';
import { toolbar } from './toolbar';

interface Diagram extends Marks {
    title?: string;
    xml: string;
}

/** Draws the diagram, marks where the programme stands and makes it movable with mouse, touch and keyboard. */
export async function show(host: HTMLElement): Promise<void> {
    const diagram = json<Diagram | null>(host, 'data-content', null);
    if (!diagram) return;
    const title = diagram.title ?? 'Process';
    const canvas = element('div', { class: 'soc-diagram-canvas' });
    host.setAttribute('role', 'group');
    host.setAttribute('aria-label', `Diagram: ${title}`);
    host.prepend(canvas);
    leaveScrollingToThePage(canvas);
    const view = new View(host, diagram.current ?? diagram.active?.[0] ?? diagram.open?.[0]?.id);
    view.use(await draw(canvas, diagram));
    host.insertBefore(toolbar(title, view), canvas);
    view.fit();
    host.setAttribute('data-ready', '');
    document.addEventListener('themechange', () => void redraw(canvas, diagram, view));
}

async function draw(canvas: HTMLElement, diagram: Diagram): Promise<NavigatedViewer> {
    const viewer = new NavigatedViewer({ container: canvas, bpmnRenderer: colours(canvas) } as never);
    await viewer.importXML(diagram.xml);
    mark(viewer, diagram);
    return viewer;
}

/** The colours are part of the drawing, so another theme needs another drawing. */
async function redraw(canvas: HTMLElement, diagram: Diagram, view: View): Promise<void> {
    view.destroy();
    canvas.replaceChildren();
    view.use(await draw(canvas, diagram));
    view.fit();
}

/** bpmn-js writes colours into attributes, where variables do not work: the browser resolves them first. */
function colours(canvas: HTMLElement): Record<string, string> {
    const resolved = (token: string): string => {
        canvas.style.color = `var(${token})`;
        const colour = getComputedStyle(canvas).color;
        canvas.style.color = '';
        return colour;
    };
    return {
        defaultFillColor: resolved('--soc-diagram-fill'),
        defaultStrokeColor: resolved('--soc-diagram-stroke'),
        defaultLabelColor: resolved('--soc-diagram-label'),
    };
}

/** The wheel scrolls the page; only together with Ctrl or Command it zooms the diagram. */
function leaveScrollingToThePage(canvas: HTMLElement): void {
    canvas.addEventListener('wheel', event => !event.ctrlKey && !event.metaKey && event.stopPropagation(), { capture: true });
}
