import { expect, test } from 'vitest';
import { shortLabels } from './short-label.ts';

/** Questions as forms put them, and what a column of their answers is called. */
const labelOf: Record<string, string> = {
  'Hoeveel FTE zet uw gemeente in?': 'FTE',
  'Heeft uw gemeente in 2026 asielzoekers opgevangen?': 'Asielzoekers',
  'Kent uw gemeente een kindpakket voor arme gezinnen?': 'Kindpakket voor arme gezinnen',
  'Percentage deelnemers dat het traject afrondt': 'Percentage deelnemers',
  'Wat zou u graag anders zien in de samenwerking met DUO?': 'Samenwerking met DUO',
  'Is er een ijsbaan?': 'IJsbaan',
  'Met hoeveel procent veranderde de belasting in 2026?': 'Belasting in 2026',
  'Betaalt de gemeente mee aan de bus?': 'Bus',
  'Wilt u dat de buurtbus blijft?': 'Wilt u dat de buurtbus blijft?',
  'Wat was het saldo van de jaarrekening (in euro)?': 'Saldo van de jaarrekening',
  'Toelichting:': 'Toelichting',
  'Wanneer begon de huidige aanbieder van taallessen?': 'Huidige aanbieder',
  'Hoeveel inburgeraars begonnen er in 2026 met de B1-route?': 'Inburgeraars in 2026',
  'Krijgt een statushouder meer dan zes maanden ontzorging?': 'Statushouder',
  'Welke taalaanbieder geeft de lessen?': 'Taalaanbieder',
  'Hebt u een wachtlijst?': 'Wachtlijst',
  'Is er een wachtlijst voor taallessen op B1-niveau?': 'Wachtlijst voor taallessen',
  'Wie geeft de taallessen in uw gemeente?': 'Wie geeft de taallessen?',
  'Met welke partners werkt u samen?': 'Partners',
  'Wat is volgens u de belangrijkste belemmering bij het vinden van woningen?':
    'Belangrijkste belemmering',
  'Biedt uw gemeente taallessen aan in de avonduren?': 'Taallessen in de avonduren',
  'Hoeveel statushouders kregen in 2026 een woning toegewezen?': 'Statushouders in 2026',
  'Wat is de gemiddelde wachttijd voor een plek in de taalles (in weken)?': 'Gemiddelde wachttijd',
  'Kunt u aangeven hoeveel kinderen naar de internationale schakelklas gaan?': 'Kinderen',
  'Hoe vaak per week rijdt de buurtbus in uw gemeente?': 'Buurtbus',
  'Sinds wanneer rijdt er een buurtbus in uw gemeente?': 'Buurtbus',
  'Hoeveel vrijwillige chauffeurs heeft de buurtbusvereniging?': 'Vrijwillige chauffeurs',
  'Hoe tevreden bent u over de samenwerking met het Rijk?': 'Samenwerking met het Rijk',
  'Waarom koos uw gemeente voor deze aanbieder?': 'Aanbieder',
  '3. Heeft de gemeente een lokaal inclusiebeleid vastgesteld?': 'Lokaal inclusiebeleid',
  'Welk percentage van de inburgeraars slaagt binnen drie jaar?': 'Percentage van de inburgeraars',
  'Als er een wachtlijst is, hoeveel mensen staan daar dan op?': 'Mensen',
  'Hoeveel geld begroot u per inburgeraar per jaar?': 'Geld per inburgeraar per jaar',
  'Toelichting op uw antwoord': 'Toelichting op uw antwoord',
  'Welke soorten hulp krijgen statushouders in het eerste jaar?': 'Soorten hulp',
  'Does your municipality offer language lessons in the evening?': 'Language lessons',
  'How many newcomers started a civic integration course in 2026?': 'Newcomers',
  'What is the average waiting time for a language course?': 'Average waiting time',
  'Which organisation provides the language lessons?': 'Organisation',
  'When did the current contract with the provider start?': 'Current contract',
  'Which kinds of help do permit holders get in the first year?': 'Kinds of help',
  'Do you have a waiting list?': 'Waiting list',
  'Does your municipality have a waiting list for housing?': 'Waiting list for housing',
  'How much money is there per newcomer?': 'Money per newcomer',
  'Wat gaat goed?': 'Wat gaat goed?',
  'Hoeveel uur per week?': 'Hoeveel uur per week?',
  'Zijn er wachtlijsten voor vrouwen met jonge kinderen?': 'Wachtlijsten voor vrouwen',
};

test('a question is named by what it asks about, in whole phrases of at most 30 letters', () => {
  const questions = Object.keys(labelOf);
  expect(Object.fromEntries(questions.map((one) => [one, shortLabels([one])[0]]))).toEqual(labelOf);
  expect(Object.values(labelOf).filter(({ length }) => length > 30)).toEqual([]);
});

test('two questions about one thing have two names', () => {
  const [first, second] = shortLabels([
    'Sinds wanneer rijdt er een buurtbus in uw gemeente?',
    'Hoe vaak per week rijdt de buurtbus in uw gemeente?',
  ]);
  expect([first, second]).toEqual(['Buurtbus, sinds wanneer', 'Buurtbus, hoe vaak per week']);
});
