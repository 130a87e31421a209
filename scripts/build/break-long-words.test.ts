import { expect, test } from 'vitest';
import { pageFinisher } from './page-finisher.ts';

const finish = (html: string) => pageFinisher(() => Buffer.from(''))(html).html;
const page = (body: string, language = 'nl') =>
  `<!doctype html><html lang="${language}"><head><title>Participatieverklaringstraject</title></head><body>${body}</body></html>`;
const cut = (body: string) =>
  finish(page(body))
    .replace(/.*<body>|<\/body>.*/g, '')
    .replaceAll('<span class="af"></span>', '|');

test('a very long word may be broken between its syllables, never near its ends', () => {
  expect(cut('<td>Het Toegankelijkheidsverklaring.</td>')).toBe(
    '<td>Het Toegan|kelijk|heids|verkla|ring.</td>',
  );
  expect(cut('<h1>VrijwilligersInformatiePunt</h1>')).toBe(
    '<h1>Vrij|willi|gers|Infor|matie|Punt</h1>',
  );
});

test.each([
  ['an ordinary word', '<p>De gemeente helpt vergunninghouders.</p>'],
  [
    'an attribute',
    '<a href="/themas/participatieverklaringen/" title="Participatieverklaringen">x</a>',
  ],
  ['an attribute with the end of a tag in it', '<a title="a > participatieverklaringen">x</a>'],
  ['a script', '<script>const participatieverklaringen = 1;</script>'],
  ['a style', '<style>.participatieverklaringen{color:red}</style>'],
  ['a drawing', '<svg><text>Participatieverklaringen</text></svg>'],
  ['code', '<code>participatieverklaringen</code>'],
  ['an address', '<p>officielebekendmakingen.nl, x@officielebekendmakingen.nl</p>'],
])('%s stays as it is', (_, body) => {
  expect(cut(body)).toBe(body);
});

test('a page in English, and one that is finished, stay as they are', () => {
  const english = page('<p>Participatieverklaringstraject</p>', 'en');
  expect(finish(english)).toBe(english);
  const once = finish(page('<p>Participatieverklaringstraject</p>'));
  expect(finish(once)).toBe(once);
});
