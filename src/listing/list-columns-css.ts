import type { ListColumn } from './list-columns.ts';

const name = 9.5;

/** What each column takes; a list with exactly these is laid out by the stylesheet of every list. */
const usual: Record<string, number> = {
  status: 8.75,
  aanpak: 9.5,
  fase: 7.5,
  themas: 11.75,
  partners: 8.5,
  projecten: 5.75,
  budget: 8.75,
  inwoners: 5,
};
const widthOf = ({ id }: ListColumn) => usual[id] ?? 9;

/** Whether the columns of a list are the usual ones, which need no sheet of their own. */
export const areUsual = (columns: readonly ListColumn[]): boolean =>
  columns.map(({ id }) => id).join() === Object.keys(usual).join();

/** The room that the columns of a list take, where they are not the usual ones. */
export function listColumnsCss(columns: readonly ListColumn[]): string {
  const tracks = columns.map((column) =>
    column.id === 'themas' || column.id.startsWith('vraag_')
      ? `minmax(${column.id === 'themas' ? 0 : widthOf(column)}rem, 1fr)`
      : `${widthOf(column)}rem`,
  );
  const sum = columns.reduce((total, column) => total + widthOf(column), name);
  return `@media screen and (width >= 40rem) {
  .gemeentetabel {
    width: ${sum}rem;
  }

  municipality-table .rol {
    max-height: 85vh;
    overflow: auto;
  }

  .gemeentetabel tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--ground);
  }

  .gemeentetabel thead tr > th:first-child {
    z-index: 2;
  }

  municipality-table:defined .gemeentetabel {
    --kolommen: ${[`${name}rem`, ...tracks].join(' ')};
  }
}
`;
}
