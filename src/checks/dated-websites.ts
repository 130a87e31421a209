import { pathOf, type Check } from './table-check.ts';

/** The address of a municipality’s own site stands with when it was seen, and in which source. */
export const datedWebsites: Check = {
  name: 'een website heeft een dag en een bron',
  breaches: ({ rows }) =>
    rows.municipalities
      .filter(({ website, website_gezien_op: seenOn, website_bron: source }) => {
        const filled = [website, seenOn, source].filter((cell) => cell !== null).length;
        return filled !== 0 && filled !== 3;
      })
      .map(({ line, gemeentenaam: name }) => ({
        file: pathOf('municipalities'),
        line,
        message: `de website van ${name} is niet compleet`,
        tip: 'vul website, website_gezien_op en website_bron alle drie in, of laat ze alle drie leeg',
      })),
};
