import { hasFraction } from '../tables/has-fraction.ts';
import type { PublishedTable } from '../tables/table.ts';

interface Snippet {
  label: string;
  code: string;
}

interface Numbers {
  whole: string[];
  cents: string[];
}

function numbersOf({ columns }: PublishedTable): Numbers {
  const numbers = Object.entries(columns).filter(([, { type }]) => type === 'getal');
  const names = (isWanted: (cents: boolean) => boolean) =>
    numbers.flatMap(([name, column]) => (isWanted(hasFraction(column)) ? [name] : []));
  return { whole: names((cents) => !cents), cents: names((cents) => cents) };
}

/** A name that R, Python and SQL take for one: a hyphen would be a minus. */
const variable = (name: string) => name.replaceAll('-', '_');

function readr(name: string, address: string, { whole, cents }: Numbers) {
  const quoted = (column: string) => (/^[a-z][\w]*$/.test(column) ? column : `\`${column}\``);
  const types = [
    '.default = col_character()',
    ...whole.map((number) => `${quoted(number)} = col_integer()`),
    ...cents.map((number) => `${quoted(number)} = col_double()`),
  ];
  return `library(readr)
${variable(name)} <- read_csv(
  "${address}${name}.csv",
  col_types = cols(
    ${types.join(',\n    ')}
  )
)`;
}

function pandas(name: string, address: string, { whole, cents }: Numbers) {
  const convert = (list: string, numbers: string[], type: string) =>
    numbers.length > 0
      ? `\n${list} = [\n${numbers.map((number) => `    "${number}",\n`).join('')}]
${variable(name)}[${list}] = ${variable(name)}[${list}].replace("", pd.NA).astype("${type}")`
      : '';
  return `import pandas as pd
${variable(name)} = pd.read_csv(
    "${address}${name}.csv", dtype="string", keep_default_na=False
)${convert('getallen', whole, 'Int64')}${convert('bedragen', cents, 'Float64')}`;
}

/** How to read one table in the languages of researchers, codes as text and empty numbers as empty. */
export function snippetsOf(name: string, table: PublishedTable, address: string): Snippet[] {
  const numbers = numbersOf(table);
  return [
    { label: 'R (readr)', code: readr(name, address, numbers) },
    { label: 'Python (pandas)', code: pandas(name, address, numbers) },
    {
      label: 'DuckDB',
      code: `CREATE TABLE ${variable(name)} AS\nSELECT * FROM read_parquet('${address}${name}.parquet');`,
    },
    { label: 'Google Sheets', code: `=IMPORTDATA("${address}${name}.csv"; ","; "en_US")` },
    {
      label: 'Excel (Power Query)',
      code: `let
  Bron = Csv.Document(
    Web.Contents("${address}${name}.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Tabel = Table.PromoteHeaders(Bron, [PromoteAllScalars = false])
in
  Tabel`,
    },
  ];
}
