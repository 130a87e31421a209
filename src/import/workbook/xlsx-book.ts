import type { Book, BookSheet } from './book.ts';
import type { Archive } from './read-archive.ts';
import { Unreadable } from './unreadable.ts';
import { xlsxStyles } from './xlsx-styles.ts';
import { runsIn } from './xlsx-text.ts';
import { xlsxWorksheet } from './xlsx-worksheet.ts';
import { elementsIn, xmlTree, type XmlElement } from './xml-elements.ts';
import { childOf, childrenOf, isOn } from './xml-parts.ts';
import { xmlText } from './xml-text.ts';

/** Where a part of a workbook leads to another. */
interface Relation {
  id: string;
  /** The last word of its type, which is written in more than one way. */
  type: string;
  target: string;
}

/** The path of the part that tells what a package of Microsoft holds; undefined where it tells nothing. */
export const mainPart = (archive: Archive): string | undefined =>
  relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;

/** Reads a workbook of Excel. */
export function xlsxBook(archive: Archive): Book {
  const path = mainPart(archive) ?? 'xl/workbook.xml';
  const workbook = treeAt(archive, path);
  if (!workbook) throw new Unreadable('de werkmap is beschadigd: haar lijst van bladen ontbreekt');
  const relations = relationsOf(archive, path);
  const treeOf = (type: string, usual: string) =>
    treeAt(archive, relations.find((relation) => relation.type === type)?.target ?? usual);
  const styles = xlsxStyles(
    treeOf('styles', 'xl/styles.xml'),
    treeOf('theme', 'xl/theme/theme1.xml'),
  );
  const texts = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = Array.from(
    elementsIn(textAt(archive, texts ?? 'xl/sharedStrings.xml') ?? '', new Set(['si'])),
    ({ element }) => runsIn(element, styles.lookOf),
  );
  const is1904 = isOn(childOf(workbook, 'workbookPr')?.attributes['date1904']);
  const shared = { strings, styles, calendar: is1904 ? 1904 : 1900 } as const;
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap((sheet): BookSheet[] => {
    const { name = '', state, id } = sheet.attributes;
    const relation = relations.find((one) => one.id === id);
    if (relation && relation.type !== 'worksheet') return [];
    const xml = relation && textAt(archive, relation.target);
    if (xml === undefined)
      throw new Unreadable(`de werkmap is beschadigd: het blad "${name}" ontbreekt`);
    return [xlsxWorksheet(xml, { name, isHidden: /hidden$/i.test(state ?? '') }, shared)];
  });
  const hasComments = archive.names.some((name) => /(^|\/)(threadedComments|comments)/i.test(name));
  return { sheets, hasComments };
}

function relationsOf(archive: Archive, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const [folder, file] = [path.slice(0, slash), path.slice(slash)];
  return childrenOf(treeAt(archive, `${folder}_rels/${file}.rels`)).map(
    ({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolved(folder, Target.replaceAll('\\', '/')),
    }),
  );
}

/** A path as seen from a folder. */
function resolved(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  return whole.split('/').reduce((path, step) => {
    if (step === '' || step === '.') return path;
    if (step === '..') return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    return path === '' ? step : `${path}/${step}`;
  }, '');
}

function textAt(archive: Archive, path: string): string | undefined {
  const bytes = archive.read(path);
  return bytes && xmlText(bytes);
}

function treeAt(archive: Archive, path: string): XmlElement | undefined {
  const xml = textAt(archive, path);
  return xml === undefined ? undefined : xmlTree(xml);
}
