import { expect, test } from 'vitest';
import { lettersOwnQuestions, mailOf, requestOf } from './readers-letter.ts';

test('a letter asks the questions of the survey, in their order, on its subject', () => {
  const words = lettersOwnQuestions('warmteplannen', ['Is er een plan?', 'Hoeveel geld is er?']);
  expect(mailOf(words)).toContain('Onderwerp: warmteplannen\n');
  expect(mailOf(words)).toContain(
    'Wilt u deze vragen beantwoorden?\n\n1. Is er een plan?\n2. Hoeveel geld is er?\n\n',
  );
  expect(requestOf(words)).toContain('documenten over warmteplannen in onze gemeente.');
  expect(requestOf(words)).toMatch(/1\. [^\n]+;\n2\. [^\n]+;\n3\. [^\n;]+\.\n\n/);
});

test('one question is asked as one', () => {
  expect(mailOf(lettersOwnQuestions('zwembaden', ['Is er een zwembad?']))).toContain(
    'Wilt u deze vraag beantwoorden?\n\n1. Is er een zwembad?\n\n',
  );
});
