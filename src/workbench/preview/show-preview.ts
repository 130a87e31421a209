import { newElement } from '../../client/new-element.ts';
import { loadParts } from '../load-parts.ts';
import type {} from './atlas-preview.ts';
import type { PreviewRecords } from './preview-records.ts';

/** Shows how an atlas will look, or why it cannot be shown. */
export async function showPreview(
  place: HTMLElement,
  found: PreviewRecords | { refused: string[] },
): Promise<void> {
  if ('refused' in found) {
    place.replaceChildren(...found.refused.map((line) => newElement('pre', {}, line)));
    return;
  }
  await loadParts();
  const preview = newElement('atlas-preview', {});
  preview.show(found);
  place.replaceChildren(newElement('h3', { tabindex: '-1' }, 'Voorbeeld'), preview);
  place.querySelector('h3')?.focus();
}
