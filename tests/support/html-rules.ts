import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  // By the standard a disclosure is no sectioning content, so that it may stand in a header of a row.
  elements: ['html5', { details: { sectioning: false } }],
  rules: {
    'no-inline-style': 'error',
    // Some browsers take the role of a table away where its rows are laid out as blocks.
    'no-redundant-role': 'off',
    // White space is the business of the compiler, and a finding may be a long title.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
};
