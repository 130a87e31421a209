import { expect, test } from 'vitest';
import { choiceKey } from './form-key.ts';

test.each([
  ['< 50', '> 50', '50', '50+', '50-', '≤ 50', '≥ 50'],
  ['1-10', '110', '1,10', '-110'],
  ['✓', '✗', '+', '+/-', '++', '👍', '👎'],
  ['C', 'C#', 'C++'],
  ['10', '10%', '*10'],
])('signs that tell choices apart stay: %s and its like', (...choices) => {
  expect(new Set(choices.map(choiceKey)).size).toBe(choices.length);
});

test.each([
  ['Ja, soms.', 'ja soms', 'Ja (soms)', 'Já – soms'],
  ['1-10', '1 – 10', '1—10.'],
  ['Fase 1: taal-werk', 'fase 1 taalwerk', 'Fase-1, Taal/werk'],
  ['< 50', '<50', '<  50'],
  ['“+”', '+'],
])('spellings of one choice meet: %s and its like', (...spellings) => {
  expect(new Set(spellings.map(choiceKey)).size).toBe(1);
});
