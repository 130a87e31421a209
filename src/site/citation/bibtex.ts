import type { Reference } from './reference.ts';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // A brace counts for BibTeX also behind a backslash, and one without its pair never ends.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text of which TeX takes no character for a command. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}%&#_$~^]/g, (character) => commands[character] ?? `\\${character}`);

/** A key of letters, digits and hyphens: name of the site, version and the end of the address. */
const keyOf = ({ container, version, url }: Reference): string =>
  [container, version, ...new URL(url).pathname.split('/')]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A reference as BibTeX; the address stands as it is, for `url` reads it to the letter. */
export function bibtex(reference: Reference): string {
  const { author, title, container, version, released, url, doi } = reference;
  const [year = '', month] = released.split('-');
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(container)],
    ['year', year],
    ...(month ? [['month', String(Number(month))]] : []),
    ['version', escapeTex(version)],
    ['url', url],
    ...(doi ? [['doi', doi]] : []),
  ];
  return `@misc{${keyOf(reference)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}
