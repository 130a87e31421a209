import { newElement } from './new-element.ts';

const revokeAfter = 10_000;

function saveBlob(name: string, blob: Blob) {
  const href = URL.createObjectURL(blob);
  newElement('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), revokeAfter);
}

/** Offers a text as a file to save. */
export function saveFile(name: string, type: string, text: string) {
  saveBlob(name, new Blob([text], { type }));
}

/** Offers bytes as a file to save. */
export function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>) {
  saveBlob(name, new Blob([bytes], { type }));
}
