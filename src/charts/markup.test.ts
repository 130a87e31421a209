import { expect, test } from 'vitest';
import { element, text } from './markup.ts';

test('element escapes attributes and text', () => {
  expect(element('text', { class: '"><script>' }, text('a < b & "c"'))).toBe(
    '<text class="&quot;&gt;&lt;script&gt;">a &lt; b &amp; &quot;c&quot;</text>',
  );
});

test('element rounds numbers and leaves out what is not set', () => {
  expect(element('rect', { x: 1 / 3, y: 0, class: undefined, hidden: false })).toBe(
    '<rect x="0.33" y="0"/>',
  );
});
