import { expect, test } from 'vitest';
import { markupOf } from '../comparison/markup-of.ts';
import { sampleSubject } from '../comparison/sample-subject.ts';
import type { Gap } from '../survey/gap.ts';
import { drawCard, type CardContext } from './draw-card.ts';

const context: CardContext = {
  survey: 'proef-2016',
  year: 2016,
  sources: { proef: 'Proefkrant, 2016' },
  frame: '0 0 1 1',
  questions: [],
  publisher: 'Proefkrant',
  about: 'Hulp, enquête van 2016.',
  tellsMoney: false,
  maker: 'Integratieatlas',
};

const cardOf = (status: 'niet-gereageerd' | 'niet-van-toepassing', inwoners: string[] | Gap) =>
  markupOf(drawCard(sampleSubject('Nieuwstad', { inwoners }, { status }), context, 'h1'));

test('a card gives the inhabitants of who did not answer, or says why there is no number', () => {
  expect(cardOf('niet-gereageerd', ['1.200'])).toContain('1.200');
  expect(cardOf('niet-gereageerd', 'niet-genoemd')).toContain('niet genoemd');
});

test('the card of who was not there in that year has no row that says so once more', () => {
  const card = cardOf('niet-van-toepassing', 'niet-van-toepassing');
  expect(card).toContain('Nieuwstad bestond in 2016 nog niet');
  expect(card).not.toMatch(/<table|niet van toepassing/);
});
