import { isMarkOf } from './is-mark-of.ts';

/**
 * A chart that can be explored: pointing at a square, stepping to it with the arrow keys or tapping
 * it shows the same text; a choice of municipality sets its squares apart and stays in the address.
 */
class ChartFigure extends HTMLElement {
  #marks: SVGAElement[] = [];
  #readout = this.querySelector<HTMLElement>('.aflezing');
  #choice = this.querySelector<HTMLSelectElement>('select');

  connectedCallback() {
    this.#marks = [...this.querySelectorAll<SVGAElement>('svg a')];
    if (this.#marks.length === 0) return;
    this.querySelector('.kies-gemeente')?.removeAttribute('hidden');
    // Listeners stand on this element: Chromium makes a drawing that listens for focus a tab stop.
    this.addEventListener('pointerover', ({ target }) => this.#show(markOf(target)));
    this.addEventListener('focusin', ({ target }) => this.#show(markOf(target)));
    this.addEventListener('click', (event) => this.#tap(event));
    this.addEventListener('keydown', (event) => this.#step(event));
    for (const svg of this.querySelectorAll('svg')) this.#open(svg);
    this.#choice?.addEventListener('change', () => this.#choose(this.#choice?.value ?? '', true));
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  /** Gives the marks of one drawing to the keyboard as one stop, with arrows inside. */
  #open(svg: SVGSVGElement) {
    const marks = [...svg.querySelectorAll<SVGAElement>('a')];
    if (marks.length === 0) return;
    svg.removeAttribute('aria-hidden');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', 'Vierkanten van de grafiek: loop erdoor met de pijltjes');
    marks[0]?.setAttribute('tabindex', '0');
  }

  #show(mark: SVGAElement | undefined) {
    const text = mark?.querySelector('title')?.textContent;
    if (text && this.#readout) this.#readout.textContent = text;
  }

  /** On a touch screen the first tap shows the text, the second follows the link. */
  #tap(event: MouseEvent) {
    const mark = markOf(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!mark || !touch || mark.classList.contains('getikt')) return;
    event.preventDefault();
    for (const other of this.#marks) other.classList.toggle('getikt', other === mark);
    this.#show(mark);
  }

  #step(event: KeyboardEvent) {
    const from = markOf(event.target);
    const direction = directions[event.key];
    const svg = from?.closest('svg');
    if (!from || !direction || !svg) return;
    event.preventDefault();
    const marks = this.#marks.filter((mark) => svg.contains(mark));
    const next = nearest(from, marks, direction);
    if (!next) return;
    for (const mark of marks) mark.setAttribute('tabindex', mark === next ? '0' : '-1');
    next.focus();
  }

  #fromAddress() {
    this.#choose(new URLSearchParams(location.search).get('gemeente') ?? '', false);
  }

  #choose(slug: string, push: boolean) {
    const mine = this.#marks.filter((mark) => isMarkOf(mark, slug));
    for (const mark of this.#marks) mark.classList.toggle('gekozen', mine.includes(mark));
    for (const mark of mine) if (mark.querySelector('rect')) mark.parentNode?.append(mark);
    if (this.#choice) this.#choice.value = mine.length > 0 || slug === '' ? slug : '';
    this.#show(mine[0]);
    if (!push) return;
    const query = mine.length > 0 ? `?gemeente=${encodeURIComponent(slug)}` : '';
    history.pushState(null, '', `${location.pathname}${query}`);
  }
}

type Direction = readonly [x: number, y: number];

const directions: Record<string, Direction> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How far the middle of one box lies from that of another, over and down. */
const shift = (from: DOMRect, to: DOMRect): Direction => [
  to.x + to.width / 2 - from.x - from.width / 2,
  to.y + to.height / 2 - from.y - from.height / 2,
];

/** Whether two boxes stand above each other, or else, beside each other. */
const inLine = (one: DOMRect, other: DOMRect, above: boolean) =>
  above
    ? one.left < other.right && other.left < one.right
    : one.top < other.bottom && other.top < one.bottom;

/** The mark that lies nearest in one direction; what lies askew counts as further away. */
function nearest(from: SVGAElement, marks: SVGAElement[], [dx, dy]: Direction) {
  const here = from.getBoundingClientRect();
  const ahead = marks.flatMap((mark) => {
    const there = mark.getBoundingClientRect();
    const [over, down] = shift(here, there);
    const along = over * dx + down * dy;
    const askew = inLine(here, there, dy !== 0) ? 0 : Math.abs(over * dy) + Math.abs(down * dx);
    return along > 1 ? [{ mark, distance: along + 3 * askew }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.mark;
}

const markOf = (target: EventTarget | null): SVGAElement | undefined =>
  (target instanceof Element && target.closest<SVGAElement>('svg a')) || undefined;

customElements.define('chart-figure', ChartFigure);
