import { listedFacts, type ListColumn } from './list-columns.ts';

const name = 9.5;

/** What each column takes; a list with exactly these is laid out by the stylesheet of every list. */
const usual: Record<string, number> = {
  aanpak: 9,
  fase: 7.25,
  themas: 11,
  partners: 8.5,
  projecten: 6.25,
  budget: 8.5,
  inwoners: 4.75,
};
const widthOf = ({ id }: ListColumn) => usual[id] ?? 9;

/** Whether the columns of a list are the usual ones, which need no sheet of their own. */
export const areUsual = (columns: readonly ListColumn[]): boolean =>
  columns.map(({ id }) => id).join() === Object.keys(usual).join();

/** The room that the columns of a list take, where they are not the usual ones. */
export function listColumnsCss(columns: readonly ListColumn[]): string {
  const tracks = columns.map((column) =>
    column.id === 'themas' || column.id.startsWith('vraag_')
      ? `minmax(${widthOf(column)}rem, 1fr)`
      : `${widthOf(column)}rem`,
  );
  const sum = columns.reduce((total, column) => total + widthOf(column), name);
  const facts = columns.findIndex(({ id }) => listedFacts.some((fact) => fact === id));
  return `@media screen and (width >= 68.75rem) {
  .gemeentetabel {
    --kolommen: ${[`${name}rem`, ...tracks].join(' ')};
    --feiten: ${facts + 2};

    width: ${sum}rem;
    min-width: 100%;
  }

  /* A shadow at the edge as long as more columns lie behind it. */
  municipality-table .rol {
    max-height: 85vh;
    overflow: auto;
    background:
      linear-gradient(to left, var(--ground) 40%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--rule), transparent) right / 1rem 100% no-repeat scroll;
  }

  .gemeentetabel tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--ground);
  }

  .gemeentetabel thead tr > th:first-child {
    z-index: 2;
  }

  .groep span {
    position: sticky;
    inset-inline-start: 0;
  }
}
`;
}
