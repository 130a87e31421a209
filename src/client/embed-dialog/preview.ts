import type { FrameOptions } from '../../embeds/frame-options.ts';
import type { Embeddable } from '../../embeds/snippets.ts';
import { newElement } from '../new-element.ts';

/** Shows what a reader will see on a column of some width, made smaller where it does not fit. */
export class Preview {
  readonly box = newElement('div', { class: 'invoeg-voorbeeld' });
  #shown: HTMLElement | undefined;
  #width = 320;
  #height = 0;

  constructor() {
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      const frame = this.#shown;
      if (!(frame instanceof HTMLIFrameElement) || source !== frame.contentWindow) return;
      const [height] = heightsIn(data);
      if (typeof height !== 'number' || !Number.isFinite(height)) return;
      this.#height = Math.min(Math.max(height, 50), 5000);
      this.fit();
    });
    new ResizeObserver(() => this.fit()).observe(this.box);
  }

  /** Shows a page in a frame, on the ground of a page that goes with its theme. */
  frame(
    address: string,
    { title, height }: Pick<Embeddable, 'title' | 'height'>,
    width: number,
    theme: FrameOptions['theme'],
  ) {
    const frame = newElement('iframe', { src: address, title: `Voorbeeld: ${title}` });
    this.#put(frame, width, height, theme ?? '');
  }

  /** Shows a picture. */
  picture(address: string, title: string, width: number) {
    const image = newElement('img', { src: address, alt: title });
    image.addEventListener('load', () => {
      this.#height = (this.#width * image.naturalHeight) / image.naturalWidth;
      this.fit();
    });
    this.#put(image, width, 0, '');
  }

  /** Makes what is shown as small as the box asks. */
  fit() {
    const scale = Math.min(1, this.box.clientWidth / this.#width);
    if (!this.#shown || scale === 0) return;
    const { style } = this.#shown;
    style.width = `${this.#width}px`;
    style.height = `${this.#height}px`;
    style.transform = `scale(${scale})`;
    this.box.style.height = `${Math.ceil(this.#height * scale)}px`;
  }

  #put(element: HTMLElement, width: number, height: number, theme: string) {
    this.#shown = element;
    this.#width = width;
    this.#height = height;
    this.box.dataset['thema'] = theme;
    this.box.replaceChildren(element);
    this.fit();
  }
}

const heightsIn = (data: unknown): unknown[] =>
  typeof data === 'object' && data !== null && 'datawrapper-height' in data
    ? Object.values((data['datawrapper-height'] ?? {}) as Record<string, unknown>)
    : [];
