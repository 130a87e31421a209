import { Mistake } from '../../src/text/mistake.ts';

/** One block of a `_headers` file: the paths it holds for, and what it sets (a value) or takes away (`null`). */
export interface HeaderRule {
  pattern: string;
  matches: RegExp;
  changes: { name: string; value: string | null }[];
}

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  );

function changeOf(line: string, place: string): HeaderRule['changes'][number] {
  const removal = /^!\s*([\w-]+)$/.exec(line);
  if (removal?.[1]) return { name: removal[1], value: null };
  const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
  if (!name || !value) throw new Mistake(`${place}: verwacht "Naam: waarde" of "! Naam"`);
  return { name, value };
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path with `*`, then indented headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const place = `_headers:${index + 1}`;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line, matches: patternOf(line), changes: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule) throw new Mistake(`${place}: verwacht eerst een pad, zoals "/*"`);
    rule.changes.push(changeOf(line, place));
  }
  return rules;
}

/**
 * The headers of one path. Rules apply from top to bottom: a later value replaces an earlier one
 * of the same name, and `! Name` takes it away.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const headers = new Headers();
  for (const { changes } of rules.filter(({ matches }) => matches.test(path))) {
    for (const { name, value } of changes) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
