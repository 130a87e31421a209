import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // Some browsers take the role of a table away where its rows are laid out as blocks.
    'no-redundant-role': 'off',
    // White space is the business of the compiler, and a finding may be a long title.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
};
