import type { PublishedTable } from '../tables/table.ts';

interface Snippet {
  label: string;
  code: string;
}

const numbersOf = ({ columns }: PublishedTable) =>
  Object.entries(columns).flatMap(([name, { type }]) => (type === 'getal' ? [name] : []));

function readr(name: string, address: string, numbers: string[]) {
  const types = [
    '.default = col_character()',
    ...numbers.map((number) => `${number} = col_integer()`),
  ];
  return `library(readr)
${name} <- read_csv(
  "${address}${name}.csv",
  col_types = cols(
    ${types.join(',\n    ')}
  )
)`;
}

function pandas(name: string, address: string, numbers: string[]) {
  const convert =
    numbers.length > 0
      ? `\ngetallen = [\n${numbers.map((number) => `    "${number}",\n`).join('')}]
${name}[getallen] = ${name}[getallen].replace("", pd.NA).astype("Int64")`
      : '';
  return `import pandas as pd
${name} = pd.read_csv(
    "${address}${name}.csv", dtype="string", keep_default_na=False
)${convert}`;
}

/** How to read one table in the languages of researchers, codes as text and empty numbers as empty. */
export function snippetsOf(name: string, table: PublishedTable, address: string): Snippet[] {
  const numbers = numbersOf(table);
  return [
    { label: 'R (readr)', code: readr(name, address, numbers) },
    { label: 'Python (pandas)', code: pandas(name, address, numbers) },
    {
      label: 'DuckDB',
      code: `CREATE TABLE ${name} AS\nSELECT * FROM read_parquet('${address}${name}.parquet');`,
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
