import type { HeaderRule } from '../headers.ts';

/** One header: its value for most paths, and for the paths that match an expression. */
export interface HeaderCases {
  name: string;
  /** The last rule that matches a path decides, so the last comes first. */
  cases: { expression: string; value: string }[];
}

/** A host may look at the file that it sends for a folder, or at the folder. */
const index = String.raw`(?:index\.html)?`;

const expressionOf = (pattern: string) =>
  `^${pattern
    .split('*')
    .map((part) => part.replaceAll(/[.+?()[\]{}|^$\\]/g, String.raw`\$&`))
    .join('.*')}${pattern.endsWith('/') ? index : ''}$`;

/** The rules turned round: for each header, which paths get which value. */
export function headerCases(rules: readonly HeaderRule[]): HeaderCases[] {
  const casesOf = new Map<string, HeaderCases['cases']>();
  for (const { pattern, changes } of rules)
    for (const [name, value] of new Map(changes.map((change) => [change.name, change.value]))) {
      const cases = casesOf.get(name) ?? [];
      cases.unshift({ expression: expressionOf(pattern), value: value ?? '' });
      casesOf.set(name, cases);
    }
  return [...casesOf].map(([name, cases]) => ({ name, cases }));
}
