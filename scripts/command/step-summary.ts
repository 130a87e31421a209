/** One place that a mistake names, as `bestand:regel:teken: fout[soort]: …` and the lines below it. */
interface Told {
  file: string;
  line: string;
  column: string;
  message: string;
  remedies: string[];
}

const opening = /^(\S.*?):(\d+):(\d+): fout\[[^\]]*\]: (.*)$/;
const remedy = /^ {3}= (?:verwacht|tip): (.*)$/;
const excerpt = /^\s*\d* \| /;
const namedColumn = /\bkolom (?:“([^”]+)”|([\p{L}\d_-]+))/u;

/** The places that a message tells of, and the lines that belong to none. */
function placesIn(message: string): { places: Told[]; rest: string[] } {
  const places: Told[] = [];
  const rest: string[] = [];
  for (const row of message.split('\n')) {
    const [, file, line = '', column = '', what = ''] = opening.exec(row) ?? [];
    const [, how] = remedy.exec(row) ?? [];
    const last = places.at(-1);
    if (file !== undefined)
      places.push({ file, line, column: `teken ${column}`, message: what, remedies: [] });
    else if (how !== undefined && last) last.remedies.push(how);
    else if (excerpt.test(row) && last) last.column = columnIn(row) ?? last.column;
    else if (row.trim() !== '') rest.push(row.trim());
  }
  return {
    places: places.map((one) => ({ ...one, column: columnIn(one.message) ?? one.column })),
    rest,
  };
}

/** The name of the column that a line speaks of. */
function columnIn(row: string): string | undefined {
  const [, quoted, bare] = namedColumn.exec(row) ?? [];
  return quoted ?? bare;
}

/** Text of a table as plain text in Markdown: nothing in it is a link, a tag or a column. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>|#~!&@]/g, String.raw`\$&`);

const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;

/**
 * What a mistake says, in Markdown for the summary of a workflow: each place in a row of a table
 * with what is wrong there and the remedy, and the rest below. `linkOf` leads to a line of a file.
 */
export function stepSummary(
  message: string,
  linkOf: (file: string, line: string) => string | undefined = () => undefined,
): string {
  const { places, rest } = placesIn(message);
  const rows = places.map(({ file, line, column, message: what, remedies }) => {
    const link = linkOf(file, line);
    const name = plain(file);
    return cells([
      link === undefined ? name : `[${name}](${link})`,
      line,
      plain(column),
      plain(what),
      remedies.map(plain).join('<br>'),
    ]);
  });
  const table = [
    cells(['Bestand', 'Rij', 'Kolom', 'Wat er niet klopt', 'Wat u kunt doen']),
    cells(['---', '---:', '---', '---', '---']),
    ...rows,
  ];
  return [
    '### De site is niet gepubliceerd',
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...(rest.length > 0 ? [rest.map(plain).join('<br>')] : []),
    '',
  ].join('\n\n');
}

/** Where a line of a file stands on the page of the forge that runs a workflow; undefined elsewhere. */
export function forgeLink(
  file: string,
  line: string,
  {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_REF_NAME: branch,
  }: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (!server || !repository || !branch) return undefined;
  const path = [branch, ...file.replaceAll('\\', '/').split('/')].map(encodeURIComponent).join('/');
  return `${server}/${repository}/blob/${path}?plain=1#L${line}`;
}
