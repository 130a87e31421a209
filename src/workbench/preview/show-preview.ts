import { newElement } from '../../client/new-element.ts';
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
  const { AtlasPreview } = await import('./atlas-preview.ts');
  const preview = new AtlasPreview();
  preview.show(found);
  place.replaceChildren(newElement('h3', { tabindex: '-1' }, 'Voorbeeld'), preview);
  place.querySelector('h3')?.focus();
}
