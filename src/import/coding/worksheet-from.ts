import { DataError, type Problem } from '../../read/problem.ts';
import { placesIn } from '../../read/places-in.ts';
import { signsOfOtherCodePage, suspectCharacters } from '../../read/suspect-characters.ts';
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

/** A list “Gemeente: antwoord”, and the encoding of the file where it was one. */
interface AnswerText {
  name: string;
  text: string;
  encoding?: string;
}

/** A worksheet with proposals, and what of the list it was made from is not in it. */
interface Worksheet {
  csv: string;
  answers: ProposedAnswer[];
  passed: string[];
}

/** Makes a worksheet of a list “Gemeente: antwoord”; throws a Mistake where that is none, or names people. */
export function worksheetFrom(
  list: AnswerText,
  { known, vocabulary }: { known: KnownNames; vocabulary: CodingVocabulary },
): Worksheet {
  const problems = [...damageIn(list), ...personalDataProblems(list.name, list.text)];
  if (problems.length > 0) throw new DataError(problems);
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

const lostKinds = new Set(['verloren-teken', 'verkeerd-gelezen']);

/** Letters that were lost, as in a list that a Mac saved in its own encoding. */
function damageIn({ name, text, encoding }: AnswerText): Problem[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const placeOf = placesIn(lines);
  return [
    ...suspectCharacters(lines).filter(({ kind }) => lostKinds.has(kind)),
    ...(encoding === 'windows-1252' ? signsOfOtherCodePage(lines) : []),
  ].map(({ index, kind, message }) => {
    const at = placeOf(index);
    return {
      ...{ file: name, ...at, kind, message },
      tip: 'sla de lijst opnieuw op als tekst in UTF-8, uit het programma waarin zij goed te lezen is',
      source: lines.split('\n')[at.line - 1] ?? '',
    };
  });
}
