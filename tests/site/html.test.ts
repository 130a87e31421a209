import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { htmlRules } from '../support/html-rules.ts';
import { fileOf, pages } from '../support/pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const { results } = await validator.validateMultipleFiles(pages.map(fileOf));
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
  expect(faults).toEqual([]);
});
