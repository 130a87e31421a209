import type { AskedQuestion } from './asked-question.ts';

type Row = readonly string[];

/** The three sheets of an XLSForm, each with its header first. */
interface XlsForm {
  survey: Row[];
  choices: Row[];
  settings: Row[];
}

interface Asked {
  questions: readonly AskedQuestion[];
  municipalities: readonly { code: string; name: string }[];
  title: string;
  id: string;
  version: string;
}

/** A name as XLSForm takes it: letters, digits and underscores. */
const nameOf = (id: string) => (/^\d/.test(id) ? `v_${id}` : id).replaceAll('-', '_');

const other = 'anders';
const whole = /^(personen|mensen|inwoners|gezinnen|huishoudens|woningen)$/i;
const types: Record<AskedQuestion['kind'], (question: AskedQuestion) => Row> = {
  'ja-nee': () => ['select_one ja_nee'],
  keuze: ({ id }) => [`select_one ${nameOf(id)}`],
  meerkeuze: ({ id }) => [`select_multiple ${nameOf(id)}`, 'U mag meer dan één antwoord kiezen.'],
  getal: ({ unit }) => [whole.test(unit) ? 'integer' : 'decimal', unit && `In ${unit}.`, '. >= 0'],
  bedrag: ({ unit }) => [
    'decimal',
    `In euro${unit === '' || unit === 'euro' ? '' : `, ${unit}`}.`,
    '. >= 0',
  ],
  percentage: () => ['decimal', 'In procenten.', '. >= 0 and . <= 100'],
  datum: () => ['date'],
  tekst: () => ['text'],
  organisaties: () => ['text', 'Zet een puntkomma tussen de namen.'],
  projecten: () => ['text', 'Zet een puntkomma tussen de namen.'],
};

/** The questions of a survey as a form for KoboToolbox, ODK and others that read XLSForm. */
export function xlsForm({ questions, municipalities, title, id, version }: Asked): XlsForm {
  const chosen = questions.filter(({ choices }) => choices.length > 0);
  return {
    survey: [
      ['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint'],
      ['start', 'start', '', '', '', '', ''],
      ['end', 'end', '', '', '', '', ''],
      [
        'select_one gemeente',
        'gemeente',
        'Namens welke gemeente vult u dit in?',
        '',
        'yes',
        '',
        '',
      ],
      ...questions.flatMap((question) => {
        const [type = '', hint = '', constraint = ''] = types[question.kind](question);
        const name = nameOf(question.id);
        const row = [type, name, question.text, hint, '', '', constraint];
        return question.choices.some((choice) => choice.id === other)
          ? [
              row,
              [
                'text',
                `${name}_${other}`,
                'Anders, namelijk:',
                '',
                '',
                `selected(\${${name}}, '${other}')`,
                '',
              ],
            ]
          : [row];
      }),
    ],
    choices: [
      ['list_name', 'name', 'label'],
      ...municipalities.map(({ code, name }) => ['gemeente', code, name]),
      ['ja_nee', 'ja', 'Ja'],
      ['ja_nee', 'nee', 'Nee'],
      ...chosen.flatMap(({ id: list, choices }) =>
        choices.map((choice) => [nameOf(list), choice.id, choice.label]),
      ),
    ],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [title, nameOf(id), version, 'Nederlands (nl)'],
    ],
  };
}
