import { expect, test } from 'vitest';
import { answerFields } from './answer-fields.ts';
import { questionsAsAsked } from './questions-as-asked.ts';

const survey = 'proef-2026';
const { question } = answerFields.samenvatting;

test('a reader is not told to ask what only we call a fixed question', () => {
  const texts = questionsAsAsked(
    [
      { survey, role: 'samenvatting', text: question },
      { survey, role: 'aanpak', text: 'Wie helpt bij u het meest?' },
      { survey, role: null, text: 'Hebt u een wachtlijst?' },
      { survey: 'eerder-2020', role: null, text: 'Wat vroeg u eerder?' },
    ],
    survey,
  );
  expect(texts).toEqual(['Wie helpt bij u het meest?', 'Hebt u een wachtlijst?']);
});
