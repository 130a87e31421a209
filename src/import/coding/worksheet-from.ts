import { DataError } from '../../read/problem.ts';
import { personalDataProblems } from '../../read/personal-data-problems.ts';
import { csvText } from '../../text/csv-text.ts';
import { Mistake } from '../../text/mistake.ts';
import { readAnswerList } from './answer-list.ts';
import type { CodingVocabulary } from './coding-vocabulary.ts';
import type { KnownNames } from './list-line.ts';
import { passedLines } from './passed-lines.ts';
import { proposeCoding, type ProposedAnswer } from './propose-coding.ts';
import { lettersOf } from './words-in.ts';
import { worksheetOf } from './worksheet-table.ts';

/** A worksheet with proposals, and what of the list it was made from is not in it. */
interface Worksheet {
  csv: string;
  answers: ProposedAnswer[];
  passed: string[];
}

/** Makes a worksheet of a list “Gemeente: antwoord”; throws a Mistake where that is none, or names people. */
export function worksheetFrom(
  list: { name: string; text: string },
  { known, vocabulary }: { known: KnownNames; vocabulary: CodingVocabulary },
): Worksheet {
  const personal = personalDataProblems(list.name, list.text);
  if (personal.length > 0) throw new DataError(personal);
  const { answers, passed } = readAnswerList(list.text, known);
  const lines = passedLines(passed, list.name);
  if (answers.length === 0)
    throw new Mistake([`In ${list.name} staat geen enkel antwoord.`, ...lines].join('\n'), {
      exitCode: 1,
    });
  const names = new Set(known.names.map(lettersOf));
  const proposed = answers.map((answer) => ({
    answer,
    proposal: proposeCoding(answer, vocabulary, names),
  }));
  const sheet = worksheetOf(proposed);
  return {
    csv: csvText([sheet.fields, ...sheet.data], 'excel'),
    ...{ answers: proposed, passed: lines },
  };
}
