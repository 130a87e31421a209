import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // White space is the business of the compiler, and a finding may be a long title.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
};
