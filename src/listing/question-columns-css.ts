const widthEach = 9;

/** The room that so many columns for questions take in the list, beside those that each list has. */
export const questionColumnsCss = (count: number): string => `@media screen and (width >= 40rem) {
  .gemeentetabel {
    width: ${75 + count * widthEach}rem;
  }

  municipality-table:defined .gemeentetabel {
    --kolommen: 9.5rem 8.75rem 9.5rem 7.5rem minmax(0, 1fr) 8.5rem 5.75rem 8.75rem 5rem repeat(${count}, ${widthEach}rem);
  }
}
`;
