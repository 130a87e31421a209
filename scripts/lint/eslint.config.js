import process from 'node:process';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.build', 'public/vast']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { project: true, tsconfigRootDir: process.cwd() } } },
  astro.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    files: ['public/*.js'],
    languageOptions: {
      globals: { URL: 'readonly', document: 'readonly', addEventListener: 'readonly' },
    },
  },
  {
    files: ['scripts/**/*.mjs', 'scripts/**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
