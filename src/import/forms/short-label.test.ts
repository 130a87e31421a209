import { expect, test } from 'vitest';
import { shortLabels } from './short-label.ts';

/** Questions as forms put them, and what a column of their answers is called. */
const labelOf: Record<string, string> = {
  'Is er een ijsbaan?': 'IJsbaan',
  'Hebt u een wachtlijst?': 'Wachtlijst',
  'Do you have a waiting list?': 'Waiting list',
  'Does your municipality have a waiting list for housing?': 'Waiting list for housing',
  'Wat was het saldo van de jaarrekening (in euro)?': 'Saldo van de jaarrekening',
  'What is the average waiting time?': 'Average waiting time',
  'Wie geeft de taallessen in uw gemeente?': 'Wie geeft de taallessen?',
  'Toelichting:': 'Toelichting',
  'Wat gaat goed?': 'Wat gaat goed?',
  'Percentage deelnemers dat het traject afrondt': 'Percentage deelnemers dat…',
  'Hoeveel statushouders kregen in 2026 een woning toegewezen?': 'Hoeveel statushouders kregen…',
  'Hoeveel statushouders kregen geen begeleiding van de gemeente?': 'Hoeveel statushouders kregen…',
  'Welke wijken hebben nog geen bus in de avond?': 'Welke wijken hebben nog geen…',
  'Heeft uw gemeente geen vaste contactpersoon?': 'Heeft uw gemeente geen vaste…',
  '3. Zijn er wachtlijsten voor vrouwen met jonge kinderen?': 'Zijn er wachtlijsten…',
  'How many people were not helped within two years?': 'How many people were not…',
  'Als er een wachtlijst is, hoeveel mensen staan daar dan op?': 'Hoeveel mensen staan daar dan…',
};

test('a label says what the question says, or shows that it goes on', () => {
  const questions = Object.keys(labelOf);
  expect(Object.fromEntries(questions.map((one) => [one, shortLabels([one])[0]]))).toEqual(labelOf);
});

test('no label is longer than 30 letters, and no two are alike', () => {
  const kinds = Array.from(
    { length: 12 },
    (_, at) => `Hoeveel mensen wachten langer dan ${at} jaar?`,
  );
  const labels = shortLabels([...kinds, ...Object.keys(labelOf)]);
  expect(labels.filter(({ length }) => length > 30)).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});
