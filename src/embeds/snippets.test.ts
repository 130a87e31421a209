import { expect, test } from 'vitest';
import { plainOptions } from './frame-options.ts';
import { frameAddress, frameSnippet, pictureSnippet, scriptSnippet } from './snippets.ts';

const embed = {
  name: 'budget',
  title: 'Zes “gemeenten” & meer "geld"',
  page: '/grafieken/budget/',
  picture: '/beeld/budget.png',
  height: 640,
};
const plain = { ...plainOptions, site: 'https://atlas.example', version: null };

test('the plain code is one frame with a fixed height, and no script', () => {
  const code = frameSnippet(embed, plain);
  expect(code).toMatch(/^<iframe [^>]*><\/iframe>$/);
  expect(code).toContain('src="https://atlas.example/embed/budget/"');
  expect(code).toContain('height="640"');
  expect(code).toContain('&amp; meer &quot;geld&quot;');
});

test('options stand in the address, and the frame takes the colours of its theme', () => {
  const code = frameSnippet(embed, {
    ...plain,
    theme: 'donker',
    title: false,
    apart: ['ede'],
  });
  expect(code).toContain('/embed/budget/?thema=donker&amp;gemeente=ede&amp;titel=0#donker"');
  expect(code).toContain('color-scheme:dark');
  expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(640);
});

test('a host that gives all its frames a height of its own leaves this one as high as its contents', () => {
  const code = frameSnippet(embed, { ...plain, apart: ['ede'] });
  const [, height = ''] = /height="(\d+)"/.exec(code) ?? [];
  expect(code).toMatch(new RegExp(`style="[^"]*;height:${height}px[;"]`));
});

test('each municipality that is set apart has room for its line', () => {
  const heights = [[], ['ede'], ['ede', 'tiel']].map((apart) =>
    Number(/height="(\d+)"/.exec(frameSnippet(embed, { ...plain, apart }))?.[1]),
  );
  const [none = 0, one = 0, two = 0] = heights;
  expect(one).toBeGreaterThan(none);
  expect(two - one).toBe(one - none);
});

test('a frozen code leads to an edition that stays', () => {
  expect(frameSnippet(embed, { ...plain, version: '2026-11' })).toContain(
    'src="https://atlas.example/vast/2026-11/embed/budget/"',
  );
});

test('a theme stands at the end of the address too, where no script is needed to read it', () => {
  expect(frameAddress(embed, { ...plain, theme: 'licht' })).toBe(
    'https://atlas.example/embed/budget/?thema=licht#licht',
  );
});

test('the code with a script is the same frame and the script of this site', () => {
  const code = scriptSnippet(embed, plain);
  expect(code.startsWith(frameSnippet(embed, plain))).toBe(true);
  expect(code).toContain('<script async src="https://atlas.example/embed.js"></script>');
});

test('a picture leads to its page and can be read aloud', () => {
  const code = pictureSnippet(embed, plain);
  expect(code).toContain('<a href="https://atlas.example/grafieken/budget/">');
  expect(code).toContain('src="https://atlas.example/beeld/budget.png" alt="Zes');
});
