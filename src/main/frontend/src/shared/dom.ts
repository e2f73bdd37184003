type Child = Node | string;

/** Makes an element; text is never parsed as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Record<string, string> = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
}

/** A button that is never a submit button. */
export function button(label: string, classes: string, pressed: () => void): HTMLButtonElement {
    const made = element('button', { type: 'button', class: classes }, label);
    made.addEventListener('click', pressed);
    return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of the sprite; it carries no meaning of its own. */
export function icon(name: string): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `/assets/icons.svg#${name}`);
    svg.append(use);
    return svg;
}

/** Waits until nothing happened for a while, then calls once. */
export function debounce(milliseconds: number, action: () => void): { (): void; cancel(): void } {
    let timer: number | undefined;
    const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(action, milliseconds);
    };
    return Object.assign(later, { cancel: () => clearTimeout(timer) });
}

/** The hour and minute as people here write them. */
export function clockTime(moment: Date): string {
    return moment.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** JSON that the server wrote into a child script element, or the fallback. */
export function json<T>(host: Element, marker: string, fallback: T): T {
    const script = host.querySelector(`script[type="application/json"][${marker}]`);
    const text = script?.textContent?.trim();
    return text ? (JSON.parse(text) as T) : fallback;
}
