/** Every element in a page, also in the open shadow trees; those that are frames have a window. */
export const elementsIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll<HTMLIFrameElement>('*')].flatMap((element) =>
    element.shadowRoot ? elementsIn(element.shadowRoot) : element,
  );
