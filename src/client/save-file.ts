import { newElement } from './new-element.ts';

const revokeAfter = 10_000;

/** Offers a text or bytes as a file to save. */
export function saveFile(name: string, type: string, content: BlobPart) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  newElement('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), revokeAfter);
}
