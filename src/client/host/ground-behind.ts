/** The colour of the page at an element; empty where it is a picture or cannot be known. */
export function groundBehind(element: Element): string {
  const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(element);
  if (backgroundImage !== 'none') return '';
  if (!backgroundColor.endsWith(', 0)')) return backgroundColor;
  if (element.parentElement) return groundBehind(element.parentElement);
  return colorScheme === 'normal' ? 'rgb(255, 255, 255)' : '';
}
