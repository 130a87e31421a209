import { gaps, type Gap } from '../../survey/gap.ts';
import { choicesOf } from '../../survey/question-kinds.ts';
import type { Question } from '../../survey/question.ts';
import { valueKinds, yesNo, type Term } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { publishedTable, type Column, type PublishedTable } from './table.ts';

const ownGap = 'niet-van-toepassing';
const text = column.atlasText;

const cells = ({ label, meaning, en }: Term) => ({
  label_nl: label,
  label_en: en,
  betekenis_nl: meaning,
});

const termOf = ({ terms }: Column, word: string): Term => terms?.[word] ?? gaps[word as Gap];

/** What a word says in a column: a value, or why there is none. */
const kindOf = ({ gaps: words = [], reasonFor }: Column, word: string) =>
  reasonFor !== undefined || words.some((gap) => gap === word) ? 'ontbreekt' : 'waarde';

const wordsOf = (table: string, { columns }: PublishedTable) =>
  Object.entries(columns).flatMap(([name, about]) =>
    (about.words ?? about.gaps ?? []).map((word) => ({
      tabel: table,
      kolom: name,
      enquete: ownGap,
      vraag: ownGap,
      waarde: word,
      soort: kindOf(about, word),
      ...cells(termOf(about, word)),
    })),
  );

/** The choices of a question of a newsroom’s own, which has no English for them. */
const choices = (question: Question) =>
  choicesOf(question).map(({ id, label }) => ({
    tabel: 'gegevens',
    kolom: 'waarde',
    enquete: question.survey,
    vraag: question.id,
    waarde: id,
    soort: 'waarde',
    ...(question.kind === 'ja-nee'
      ? cells(yesNo[id as keyof typeof yesNo])
      : { label_nl: label, label_en: 'niet-genoemd', betekenis_nl: 'niet-genoemd' }),
  }));

/** The table that gives each word of the given tables its label in Dutch and in English. */
export const codelijstOf = (tables: () => Record<string, PublishedTable>): PublishedTable =>
  publishedTable({
    title: 'Codelijst',
    description:
      'Eén rij per woord dat in een kolom kan staan, met zijn naam in het Nederlands en het Engels. Er staat ook of het een waarde is, of waarom die ontbreekt.',
    key: ['tabel', 'kolom', 'enquete', 'vraag', 'waarde'],
    columns: {
      tabel: text('Naam van de tabel.', 'Name of the table.'),
      kolom: text('Naam van de kolom.', 'Name of the column.'),
      enquete: column.orGap(
        text(
          'De enquête, bij een keuze van een eigen vraag.',
          'The survey, for a choice of a question of its own.',
        ),
        ownGap,
      ),
      vraag: column.orGap(
        text(
          'De vraag, bij een keuze van een eigen vraag.',
          'The question, for a choice of a question of its own.',
        ),
        ownGap,
      ),
      waarde: text(
        'Het woord zoals het in de kolom staat.',
        'The word as it stands in the column.',
      ),
      soort: text(
        'Of het woord een waarde is, of zegt waarom er geen is.',
        'Whether the word is a value, or says why there is none.',
        valueKinds,
      ),
      label_nl: text('Hoe het in het Nederlands heet.', 'Its label in Dutch.'),
      label_en: column.orGap(
        text(
          'Hoe het in het Engels heet; een keuze van een eigen vraag heeft geen Engels.',
          'Its label in English; a choice of a question of a survey’s own has none.',
        ),
        'niet-genoemd',
      ),
      betekenis_nl: column.orGap(
        text('Wat eronder valt, in het Nederlands.', 'What it covers, in Dutch.'),
        'niet-genoemd',
      ),
    },
    rows: (publication) => [
      ...Object.entries(tables()).flatMap(([name, table]) => wordsOf(name, table)),
      ...publication.tables.questions.filter(({ role }) => role === null).flatMap(choices),
    ],
  });
