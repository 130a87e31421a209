/**
 * What a designer would not sign, in the page itself: a word broken where no hyphen may stand, lines
 * of text over each other, and an empty band of more than 160 px between the first and the last words.
 */
export function layoutFaults(): string[] {
  const named = (element: Element) => {
    const { tagName, className } = element;
    return `${tagName.toLowerCase()}${typeof className === 'string' && className ? `.${className}` : ''}`;
  };
  const isUnseen = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    element.closest('.weg, script, style, textarea, select, option, dialog, .naar-inhoud') !== null;

  /** The part of a box that the boxes around it, which cut off, let through. */
  const windows = new Map<Element, DOMRect | undefined>();
  const windowOf = (element: Element): DOMRect | undefined => {
    if (windows.has(element)) return windows.get(element);
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const cuts = element !== document.body && `${overflowX}${overflowY}` !== 'visiblevisible';
    const around = element.parentElement ? windowOf(element.parentElement) : undefined;
    const own =
      clipPath !== 'none' ? new DOMRect() : cuts ? element.getBoundingClientRect() : around;
    const found = own && around ? shared(own, around) : own;
    windows.set(element, found);
    return found;
  };
  const shared = (one: DOMRect, other: DOMRect) => {
    const left = Math.max(one.left, other.left);
    const top = Math.max(one.top, other.top);
    const width = Math.max(0, Math.min(one.right, other.right) - left);
    return new DOMRect(left, top, width, Math.max(0, Math.min(one.bottom, other.bottom) - top));
  };
  const seen = (box: DOMRect, element: Element) => {
    const window = windowOf(element);
    return window ? shared(box, window) : box;
  };

  interface Line {
    box: DOMRect;
    text: string;
    parent: Element;
  }
  const lines: Line[] = [];
  const broken: string[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || text.data.trim() === '' || isUnseen(parent)) continue;
    range.selectNodeContents(text);
    const boxes = Array.from(range.getClientRects(), (box) => seen(box, parent)).filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const isDrawn = parent.closest('svg') !== null;
    for (const box of boxes) if (!isDrawn) lines.push({ box, text: text.data.trim(), parent });
    if (isDrawn || boxes.length < 2 || parent.closest('code, pre, .adres')) continue;
    for (const { 0: word, index } of text.data.matchAll(
      /(?<!_)[\p{L}\p{N}]{5,}(?![\p{L}\p{N}]*_)/gu,
    )) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) {
        const { left, top } = range.getBoundingClientRect();
        broken.push(
          `breaks “${word}” in ${named(parent)} at ${Math.round(left)}, ${Math.round(top)}`,
        );
      }
    }
  }

  /** Where the letters of a line stand: its box has room above and below them. */
  const inked = ({ left, top, width, height }: DOMRect) =>
    new DOMRect(left, top + 0.25 * height, width, 0.5 * height);
  lines.sort((a, b) => a.box.top - b.box.top);
  const over: string[] = [];
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.box.top > one.box.bottom) break;
      const { width, height } = shared(inked(one.box), inked(other.box));
      if (width > 2 && height > 2)
        over.push(
          `draws “${other.text.slice(0, 30)}” over “${one.text.slice(0, 30)}” by ${Math.round(width)} x ${Math.round(height)} px`,
        );
    }

  const isPainted = (element: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    return backgroundImage !== 'none' || !/, 0\)$/.test(backgroundColor);
  };
  const main = document.querySelector('main') ?? document.body;
  const filled = [
    ...lines.filter(({ parent }) => main.contains(parent)).map(({ box, text }) => ({ box, text })),
    ...[...main.querySelectorAll('svg, img, input, button, textarea, iframe, canvas, td')]
      .filter((element) => !isUnseen(element) && (element.tagName !== 'TD' || isPainted(element)))
      .map((element) => ({ box: element.getBoundingClientRect(), text: named(element) })),
  ]
    .filter(({ box }) => box.height > 0)
    .sort((a, b) => a.box.top - b.box.top);
  const empty: string[] = [];
  let [last] = filled;
  for (const part of filled) {
    if (!last) break;
    const gap = part.box.top - last.box.bottom;
    if (gap > 160)
      empty.push(
        `leaves ${Math.round(gap)} px empty between “${last.text.slice(0, 30)}” and “${part.text.slice(0, 30)}”`,
      );
    if (part.box.bottom > last.box.bottom) last = part;
  }
  return [...new Set([...broken, ...over.slice(0, 5), ...empty])];
}
