import { globSync } from 'node:fs';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const { results } = await validator.validateMultipleFiles(globSync('dist/**/*.html'));
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
  expect(faults).toEqual([]);
});
