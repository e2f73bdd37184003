import { element, icon } from '../shared/dom';
import type { View } from './view';

const STEP = 120;

/** Title and buttons; all of them can be reached with the keyboard. */
export function toolbar(title: string, view: View): HTMLElement {
    const buttons = element(
        'div',
        { class: 'soc-diagram-buttons', role: 'toolbar', 'aria-label': 'Move and zoom the diagram' },
        tool('Zoom in', icon('zoom-in'), () => view.zoom(1.25)),
        tool('Zoom out', icon('zoom-out'), () => view.zoom(0.8)),
        tool('Show the whole diagram', icon('maximize'), () => view.whole()),
        tool('Move left', icon('arrow-left'), () => view.move(STEP, 0)),
        tool('Move right', icon('arrow-right'), () => view.move(-STEP, 0)),
        tool('Move up', icon('arrow-up'), () => view.move(0, STEP)),
        tool('Move down', icon('arrow-down'), () => view.move(0, -STEP)),
    );
    if (document.fullscreenEnabled) buttons.append(tool('Full screen', icon('arrows-maximize'), () => view.toggleFullScreen()));
    return element('div', { class: 'soc-diagram-bar' }, element('span', { class: 'soc-diagram-title' }, title), buttons);
}

function tool(label: string, picture: SVGElement, pressed: () => void): HTMLButtonElement {
    const made = element('button', { type: 'button', class: 'btn btn-icon btn-ghost', 'aria-label': label, title: label });
    made.append(picture);
    made.addEventListener('click', pressed);
    return made;
}
