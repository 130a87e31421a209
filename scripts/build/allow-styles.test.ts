import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowInHeaders } from './allow-styles.ts';

const headers = readFileSync('public/_headers', 'utf8').replaceAll('\r\n', '\n');
const styles = { pages: ["'sha256-a'"], embeds: ["'sha256-b'"] };

test('a _headers file with the line ends of Windows allows the same styles', () => {
  const allowed = allowInHeaders(headers, styles);
  expect(allowed).toContain("style-src 'self' 'sha256-a'");
  expect(allowed).toContain("style-src 'self' 'sha256-b'");
  expect(allowInHeaders(headers.replaceAll('\n', '\r\n'), styles)).toBe(
    allowed.replaceAll('\n', '\r\n'),
  );
});
