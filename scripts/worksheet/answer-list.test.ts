import { expect, test } from 'vitest';
import { readAnswerList } from './answer-list.ts';

const municipalities = [
  { code: 'GM0228', name: 'Ede' },
  { code: 'GM1509', name: 'Oude IJsselstreek' },
];
const read = (text: string) => readAnswerList(text, municipalities);

test('a name is matched however it is written, with the line it stands on', () => {
  expect(read('Inleiding.\n\nOude-IJsselstreek: Wij doen iets.\r\n').answers).toEqual([
    { code: 'GM1509', name: 'Oude IJsselstreek', text: 'Wij doen iets.', line: 3 },
  ]);
});

test('a second line of an answer belongs to it, the text of the article does not', () => {
  const [answer] = read(
    'Inleiding: wij vroegen het.\n\nEde: Eerste regel.\nTweede regel.\n\nSlot.',
  ).answers;
  expect(answer?.text).toBe('Eerste regel. Tweede regel.');
});

test('an answer of a municipality that is not known is told, never given to another', () => {
  expect(read('Ede: Wij.\n\nEdde: Zij.')).toMatchObject({
    answers: [{ text: 'Wij.' }],
    unmatched: [{ line: 3, label: 'Edde' }],
  });
});
