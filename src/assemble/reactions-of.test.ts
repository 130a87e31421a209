import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { expect, test } from 'vitest';
import { publishedTables } from '../dataset/tables/index.ts';
import { reactionHead, reactionsOn } from '../survey/reactions.ts';
import { atlasOf } from './assembled-atlas.ts';
import { breachesOf } from '../checks/index.ts';
import { readData, type Data } from '../read/read-data.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';

const reaction = {
  line: 2,
  gemeentecode: 'GM0202',
  gemeentenaam: 'Arnhem',
  enquete: 'proef-2016',
  veld: 'partners' as const,
  reactie: 'Verzonnen: er was nog een organisatie.',
  ontvangen_op: '2027-03-12',
  door: 'afdeling Samenleving',
  bron: 'proef-2016',
};

const { data } = readData(diskFolder(smallAtlas));

function dataWith(...reactions: Data['rows']['reactions']): Data {
  return { ...data, rows: { ...data.rows, reactions } };
}

const { municipalities } = atlasOf(
  dataWith({ ...reaction, ontvangen_op: '2027-02' }, reaction, { ...reaction, veld: 'geld' }),
);
const single = atlasOf(dataWith(reaction));

test('a reaction of a municipality stands with the value it is about, and with no other', () => {
  const arnhem = municipalities.find(({ name }) => name === 'Arnhem');
  const shown = reactionsOn(arnhem ?? { reactions: [] }, 'partners');
  expect(shown.map(reactionHead)).toEqual([
    'Reactie van de gemeente (afdeling Samenleving, 12 maart 2027)',
    'Reactie van de gemeente (afdeling Samenleving, februari 2027)',
  ]);
  expect(shown[0]?.text).toBe(reaction.reactie);
  const others = municipalities.filter(({ name }) => name !== 'Arnhem');
  expect(others.flatMap(({ reactions }) => reactions)).toEqual([]);
});

test('a reaction is published with who gave it, when, and its source', () => {
  const { line, ...published } = reaction;
  expect(line).toBeGreaterThan(1);
  expect(publishedTables['reacties']?.rows(single)).toEqual([published]);
});

test.each([
  [{ bron: 'xx' }, 'xx is niet bekend in bronnen.csv'],
  [{ enquete: 'xx' }, 'xx is niet bekend in de map enquetes'],
  [{ gemeentecode: 'GM9999' }, 'GM9999 is niet bekend in gemeenten.csv'],
  [{ gemeentenaam: 'Ede' }, 'GM0202 is bij het CBS Arnhem, hier Ede'],
])('a reaction that fits nothing is refused: %o', (change, message) => {
  const messages = breachesOf(dataWith({ ...reaction, ...change })).map(
    (breach) => `${breach.file} ${breach.message}`,
  );
  expect(messages).toContain(`reacties.csv ${message}`);
});

test('the same reaction twice is refused', () => {
  const messages = breachesOf(dataWith(reaction, { ...reaction, line: 3 })).map(
    ({ message }) => message,
  );
  expect(messages).toContain('GM0202 proef-2016 partners 2027-03-12 staat al op regel 2');
});
