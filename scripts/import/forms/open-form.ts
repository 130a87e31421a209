import type { MunicipalityList } from '../municipality-list.ts';
import { openSheet } from '../open-sheet.ts';
import { formDialect } from './form-dialect.ts';
import { formOfBook } from './form-of-book.ts';
import { readForm, type Form } from './read-form.ts';

/** The export of a form in some bytes; undefined where they are something else. */
export async function openForm(
  bytes: Uint8Array,
  list: MunicipalityList,
): Promise<Form | undefined> {
  const opened = await openSheet(bytes, { dialectOf: formDialect, ofBook: formOfBook });
  return 'refused' in opened ? undefined : readForm(opened, list);
}
