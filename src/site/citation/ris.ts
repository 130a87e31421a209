import type { Reference } from './reference.ts';

/** A reference as RIS, which Zotero, EndNote and Mendeley read: one line for each field. */
export function ris({
  author,
  title,
  container,
  version,
  released,
  url,
  doi,
  language,
}: Reference): string {
  const [year = '', month = '', day = ''] = released.split('-');
  const fields = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', version],
    ['UR', url],
    ...(doi ? [['DO', doi]] : []),
    ['LA', language],
  ];
  const lines = fields.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}`);
  return [...lines, 'ER  - '].join('\n');
}
