import type { Book } from './book.ts';
import { odsRules } from './ods-rules.ts';
import { odsStyles } from './ods-styles.ts';
import { newTable, readColumns, readRow, type Table } from './ods-table.ts';
import type { Archive } from './read-archive.ts';
import { Unreadable } from './unreadable.ts';
import { elementsIn, type XmlElement } from './xml-elements.ts';
import { xmlText } from './xml-text.ts';

const styleLists = ['styles', 'automatic-styles'];
const parts = new Set(['automatic-styles', 'table-column', 'table-row', 'conditional-format']);

/** Reads a workbook of LibreOffice. */
export function odsBook(archive: Archive): Book {
  if (/encryption-data/.test(textAt(archive, 'META-INF/manifest.xml')))
    throw new Unreadable('de werkmap heeft een wachtwoord', {
      tip: 'sla haar op zonder wachtwoord, als .xlsx of .ods',
    });
  const content = textAt(archive, 'content.xml');
  if (content === '') throw new Unreadable('de werkmap is beschadigd: haar inhoud ontbreekt');
  const lists = Array.from(
    elementsIn(textAt(archive, 'styles.xml'), new Set(styleLists)),
    ({ element }) => element,
  );
  const zeros = zeroSettings(textAt(archive, 'settings.xml'));
  let styles = odsStyles(lists);
  const tables = new Map<XmlElement, Table>();
  for (const { element, within } of elementsIn(content, parts)) {
    if (element.name === 'automatic-styles') styles = odsStyles([...lists, element]);
    const at = within.findIndex(({ name }) => name === 'table');
    const table = within[at];
    const isSheet = within[at - 1]?.name === 'spreadsheet';
    if (!table || !isSheet || within.findLastIndex(({ name }) => name === 'table') !== at) continue;
    const read = tables.get(table) ?? newTable(table, styles, zeros);
    tables.set(table, read);
    const isFolded = within.some(
      ({ name, attributes }) => /-group$/.test(name) && attributes['display'] === 'false',
    );
    if (element.name === 'table-column') readColumns(element, isFolded, read, styles);
    else if (element.name === 'table-row') readRow(element, isFolded, read, styles);
    else read.sheet.conditional.push(...odsRules(element, styles));
  }
  return {
    sheets: Array.from(tables.values(), ({ sheet, byCell }) =>
      sheet.conditional.length > 0 ? sheet : { ...sheet, conditional: byCell },
    ),
    hasComments: /<(\w+:)?annotation[\s>]/.test(content),
  };
}

function textAt(archive: Archive, path: string): string {
  const bytes = archive.read(path);
  return bytes ? xmlText(bytes) : '';
}

/** Whether a sheet shows zeros, by its name; that of no name holds for those that say nothing. */
function zeroSettings(settings: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { element, within } of elementsIn(settings, new Set(['config-item']))) {
    const entry = within.findLast(({ name }) => name === 'config-item-map-entry');
    const [shows] = element.children;
    if (element.attributes['name'] === 'ShowZeroValues')
      found.set(entry?.attributes['name'] ?? '', shows !== 'false');
  }
  return found;
}
