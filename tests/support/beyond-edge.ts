/**
 * What a reader cannot reach at the right of a page, in the page itself: that it scrolls sideways,
 * and text past its edge outside a box that scrolls. What waits to be laid out is laid out first.
 */
export function beyondEdge(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
  const { scrollWidth, clientWidth } = document.documentElement;
  const isApart = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const { overflowX, clipPath } = getComputedStyle(element);
    const { right } = element.getBoundingClientRect();
    return (
      overflowX === 'auto' ||
      overflowX === 'scroll' ||
      clipPath !== 'none' ||
      right < 0 ||
      isApart(element.parentElement)
    );
  };
  const found = new Map<string, number>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || text.data.trim() === '' || parent.closest('script, style, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const right = Math.max(...Array.from(range.getClientRects(), (box) => box.right));
    if (right <= clientWidth + 0.5 || isApart(parent)) continue;
    const { tagName, className } = parent;
    found.set(`${tagName.toLowerCase()}.${className}`, Math.round(right));
  }
  return [
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide`] : []),
    ...[...found].slice(0, 5).map(([name, right]) => `has text in ${name} up to ${right} px`),
  ];
}
