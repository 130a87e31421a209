import { expect, test } from 'vitest';
import { frontSurvey, unchosenFront } from './front-survey.ts';

const [first, second] = [
  { id: 'eerste', year: 2016 },
  { id: 'tweede', year: 2027 },
];
const file = 'data/atlas.json';

test('another survey takes nothing over until the settings say so', () => {
  expect(frontSurvey([second, first], undefined)).toBe(first);
  expect(frontSurvey([second, first], 'tweede')).toBe(second);
});

test('where nobody chose, it is told which survey is in front and how to choose', () => {
  expect(unchosenFront([second, first], undefined, file)).toMatch(
    /tonen eerste\. Zet in data\/atlas\.json bij "survey" .* "eerste" of "tweede"/,
  );
  expect(unchosenFront([second, first], 'tweede', file)).toBeUndefined();
  expect(unchosenFront([first], undefined, file)).toBeUndefined();
});
