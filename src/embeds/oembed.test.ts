import { expect, test } from 'vitest';
import { listenersIn } from './height-messages.ts';
import { oembedOf } from './oembed.ts';

const provider = { name: 'Atlas', address: 'https://atlas.example' };
const embed = {
  name: 'gemeente/ede',
  title: 'Ede: “hulp” & <b>meer</b> "nu"',
  page: '/',
  height: 812,
};
const answer = oembedOf(embed, provider);

/** What WordPress leaves of the HTML of a site that it does not know. */
const allowed: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

test('an oEmbed answer is a rich one of version 1.0, with numbers for its size', () => {
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 812 });
});

test('WordPress lets through every tag and attribute of a site that it does not know', () => {
  const tags = [...answer.html.matchAll(/<\/?([a-z]+)([^>]*)>/g)];
  expect(tags.map(([, name]) => name)).toEqual(['iframe', 'iframe']);
  const attributes = [...(tags[0]?.[2] ?? '').matchAll(/([a-z]+)="[^"]*"/g)].map(
    ([, name]) => name,
  );
  expect(attributes.filter((name) => !allowed['iframe']?.includes(name ?? ''))).toEqual([]);
  expect(attributes).toContain('title');
});

test('nothing in a title can end the attribute that it stands in', () => {
  expect(answer.html).toContain('title="Ede: “hulp” &amp; &lt;b&gt;meer&lt;/b&gt; &quot;nu&quot;"');
});

test('WordPress finds the frame and puts its secret behind the address', () => {
  const frame = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(answer.html)?.[2];
  expect(frame).toBe(answer.html);
  const withSecret = answer.html.replace(/ src="([^"]*)"/, ' src="$1#?secret=aB3dE6gH9j"');
  const address = new URL(/ src="([^"]*)"/.exec(withSecret)?.[1] ?? '');
  expect(address.pathname).toBe('/embed/gemeente/ede/');
  expect(listenersIn(address.search, address.hash, '').secret).toBe('aB3dE6gH9j');
});
