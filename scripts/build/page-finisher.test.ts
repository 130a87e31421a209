import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { allowInHeaders } from './allow-styles.ts';
import { pageFinisher } from './page-finisher.ts';
import { styleHashes } from './style-hashes.ts';

const files: Record<string, string> = {
  '/_astro/page.css': 'h1{color:red}\n',
  '/_astro/chart.css': "p::after{content:'$&'}@font-face{src:url(/_astro/jost.woff2)}",
  '/_astro/a.js': 'run()',
  '/_astro/relative.css': 'p{background:url(a.png)}',
  '/_astro/closing.css': 'p::after{content:"</style>"}',
};
const read = (path: string) => Buffer.from(files[path] ?? '');
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`;
const importing = (...names: string[]) =>
  `<style>${names.map((name) => `@import "/_astro/${name}.css";`).join('')}</style>`;
const page = `<head>${policy}<title>Ede</title>${importing('page', 'chart')}</head>`;
const style = "h1{color:red}\np::after{content:'$&'}@font-face{src:url(/_astro/jost.woff2)}";
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const script = '<script type="module" src="/_astro/a.js"></script>';

const finish = (html: string) => pageFinisher(read)(html).html;

test('a page has its stylesheets in itself, in their order, and allows that style alone', () => {
  expect(finish(page)).toBe(
    `<head>${policy.replace("'self'", () => `'self' ${hash}`)}<title>Ede</title><style>${style}</style></head>`,
  );
  expect(styleHashes(finish(page))).toEqual([hash]);
});

test('a page tells from which files its style came', () => {
  expect(pageFinisher(read)(page).style?.paths).toEqual(['/_astro/page.css', '/_astro/chart.css']);
});

test('an embed, whose policy names its site too, allows that style in the same way', () => {
  const named = policy.replace("'self'", "'self' https://atlas.example");
  const embed = page.replace(policy, named);
  expect(finish(embed)).toContain(`style-src 'self' ${hash} https://atlas.example">`);
});

test('no comma or full stop stands apart from the link before it', () => {
  expect(finish('<p>Zie <a href="/">hier</a>\n . En <code>x</code> , y</p>')).toBe(
    '<p>Zie <a href="/">hier</a>. En <code>x</code>, y</p>',
  );
});

test('no space stands within a link, where it would be underlined, and words stay apart', () => {
  expect(
    finish('<p>Zie ( <a href="/">\n hier\n</a>\n). Of <a title="a > b" href="/b/">daar </a>en</p>'),
  ).toBe('<p>Zie (<a href="/">hier</a>). Of <a title="a > b" href="/b/">daar</a> en</p>');
});

test('signs within a script or style are no tags, and end nothing', () => {
  const own = ["<script>if (a<b) c = '\"'</script>", '<style>p::after{content:"<\\""}</style>'];
  for (const one of own)
    expect(finish(`${one}<p>Zie <a href="/">hier</a> .</p>`), one).toBe(
      `${one}<p>Zie <a href="/">hier</a>.</p>`,
    );
});

test('a page that is finished stays as it is', () => {
  const once = finish(page + script);
  expect(finish(once)).toBe(once);
});

test.each(['relative', 'closing'])(
  'the stylesheet %s, which would mean another, is refused',
  (name) => {
    expect(() => finish(`<head>${policy}${importing(name)}</head>`)).toThrow(
      `${name}.css kan niet in een pagina staan`,
    );
  },
);

test('a page without a policy of its own is refused, as its style would go unnamed', () => {
  expect(() => finish(`<head>${importing('page')}</head>`)).toThrow("style-src 'self'");
});

test('the scripts of a page say which bytes they have', () => {
  const bytes = createHash('sha256').update('run()').digest('base64');
  expect(finish(script)).toBe(
    `<script type="module" src="/_astro/a.js" integrity="sha256-${bytes}" crossorigin="anonymous"></script>`,
  );
});

const headers = `# Uitleg

/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'
  X-A: 1

/embed/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; style-src 'self'
`;

test('the headers of pages and of embeds allow each of their styles once, whatever the order', () => {
  const allowed = headers
    .replace("style-src 'self'\n", "style-src 'self' 'c'\n")
    .replace("style-src 'self'; img", "style-src 'self' 'a' 'b'; img");
  expect(allowInHeaders(headers, { pages: ["'b'", "'a'", "'b'"], embeds: ["'c'"] })).toBe(allowed);
  expect(() => allowInHeaders('/*\n  X-A: 1\n', { pages: ["'a'"], embeds: [] })).toThrow(
    "style-src 'self'",
  );
});
