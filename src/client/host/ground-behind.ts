/** The opaque colour behind a node, as layers add up to it; nothing where one is a picture. */
export const groundBehind = (node: Node): string | undefined => {
  let style = getComputedStyle(node as Element);
  let canvas: OffscreenCanvasRenderingContext2D | undefined;
  while (node !== document) {
    // Out of the shadow tree that it stands in, if any.
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
    if ((node as ShadowRoot).mode) continue;
    if ((node as Element).tagName) style = getComputedStyle(node as Element);
    if (style.backgroundImage !== 'none') return undefined;
    const colour =
      node !== document
        ? style.backgroundColor
        : // A browser’s own sheet, below everything, is dark where the words of a page are light.
          /^rgb.[12]../.test(style.color)
          ? '#111'
          : '#fff';
    if (/a.*, 0\)$/.test(colour)) continue;
    if (!canvas) {
      // Most pages need no canvas, which some browsers keep from scripts.
      if (/^rgb\(/.test(colour)) return colour;
      canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      canvas.globalCompositeOperation = 'destination-over';
    }
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [...parts] = canvas.getImageData(0, 0, 1, 1).data;
    if (parts.pop() === 255) return `rgb(${parts.join()})`;
  }
  return undefined;
};
