import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

interface Canvas {
    zoom(level: number | 'fit-viewport', center?: unknown): number;
    zoom(): number;
    viewbox(): Box & { inner: Box; outer: { width: number; height: number } };
    viewbox(box: Box): void;
    scroll(delta: { dx: number; dy: number }): void;
    resized(): void;
    getSize(): { width: number; height: number };
}

const READABLE = 0.75;

/** What part of the diagram is seen, and how large. */
export class View {
    private viewer!: NavigatedViewer;
    private canvas!: Canvas;

    constructor(
        private readonly host: HTMLElement,
        private readonly current: string | undefined,
    ) {}

    use(viewer: NavigatedViewer): void {
        this.viewer = viewer;
        this.canvas = viewer.get<Canvas>('canvas');
    }

    destroy(): void {
        this.viewer.destroy();
    }

    /** The whole diagram where that is readable, otherwise the place where the work is. */
    fit(): void {
        this.whole();
        if (this.visible() && this.canvas.zoom() < READABLE) this.work();
    }

    whole(): void {
        this.canvas.resized();
        if (!this.visible()) return;
        this.canvas.zoom('fit-viewport', 'auto');
        if (this.canvas.zoom() > 1) this.canvas.zoom(1, 'auto');
    }

    /** A diagram that is not laid out, for example while the page is left, has no size that it could fit. */
    private visible(): boolean {
        const { width, height } = this.canvas.getSize();
        return width > 0 && height > 0;
    }

    zoom(factor: number): void {
        this.canvas.zoom(Math.min(4, Math.max(0.2, this.canvas.zoom() * factor)), 'auto');
    }

    move(dx: number, dy: number): void {
        this.canvas.scroll({ dx, dy });
    }

    toggleFullScreen(): void {
        const done = document.fullscreenElement ? document.exitFullscreen() : this.host.requestFullscreen();
        void done.then(() => setTimeout(() => this.fit(), 50));
    }

    private work(): void {
        const { inner, outer } = this.canvas.viewbox();
        const box = this.element() ?? { ...inner, width: 0 };
        const width = outer.width / READABLE;
        const height = outer.height / READABLE;
        this.canvas.viewbox({
            x: Math.max(inner.x - 20, box.x + box.width / 2 - width / 2),
            y: Math.max(inner.y - 20, box.y + box.height / 2 - height / 2),
            width,
            height,
        });
    }

    private element(): Box | undefined {
        return this.current ? this.viewer.get<{ get(id: string): Box | undefined }>('elementRegistry').get(this.current) : undefined;
    }
}
