import { expect, test } from 'vitest';
import { refuseUnknownWords } from './refuse-unknown-words.ts';

const known = {
  sources: new Set(['krant-2016']),
  municipalities: new Set(['GM0202']),
  pages: new Set(['arnhem']),
};
const page = {
  file: 'content/achtergrond/proef.mdx',
  text: '---\nsources:\n  - krant-2016\n  - weg\nmunicipalities: [GM0202, GM9999]\n---\n',
  sources: ['krant-2016', 'weg'],
  municipalities: ['GM0202', 'GM9999'],
};
const note = { text: '---\nsources: []\n---\n', sources: [] };
const notes = ['arnhem', 'nergens'].map((noteOn) => ({
  ...{ ...note, noteOn, file: `content/toelichtingen/${noteOn}.mdx` },
}));

test('every word in a page of an editor that the atlas does not know is told with its place, all at once', () => {
  const told = () => {
    refuseUnknownWords([page, ...notes], known);
  };
  expect(told).toThrow(/^content\/achtergrond\/proef\.mdx:4:5: .*bron "weg"/m);
  expect(told).toThrow(/^content\/achtergrond\/proef\.mdx:5:26: .*gemeente "GM9999"/m);
  expect(told).toThrow(/^content\/toelichtingen\/nergens\.mdx:1:1: .*\/gemeenten\/nergens\//m);
  expect(told).not.toThrow(/krant-2016|GM0202|arnhem/);
});

test('pages that name what there is are let through', () => {
  expect(() => {
    refuseUnknownWords([{ ...page, sources: ['krant-2016'], municipalities: [] }], known);
  }).not.toThrow();
});
