import type { Organisation } from './tables.ts';

/** An organisation in a sentence: its name, a group as a quoted word, a municipality or “…groep” with its article. */
export const organisationInText = ({
  name,
  named,
}: Pick<Organisation, 'name' | 'named'>): string =>
  named
    ? name.replace(/^Gemeente /, 'de gemeente ').replace(/^.*-groep$/, 'de $&')
    : `‘${name.toLowerCase()}’`;
