import { expect, test } from 'vitest';
import { draw } from './drawing.ts';
import { markupOf } from './markup-of.ts';

test('a text or attribute can neither end what it stands in nor start something else', () => {
  const hostile = '"><script>alert(1)</script>&amp;';
  expect(markupOf(draw('p', { title: hostile }, hostile))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>',
  );
});

test('elements stand in each other in the order in which they were drawn', () => {
  expect(markupOf(draw('ul', {}, draw('li', {}, 'Ede'), draw('li', {}, 'Tiel')))).toBe(
    '<ul><li>Ede</li><li>Tiel</li></ul>',
  );
});
