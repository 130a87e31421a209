import { newElement } from './new-element.ts';

const revokeAfter = 10_000;

/** Offers a text as a file to save. */
export function saveFile(name: string, type: string, text: string) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  newElement('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), revokeAfter);
}
