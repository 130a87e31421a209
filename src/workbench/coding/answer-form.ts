import { newElement } from '../../client/new-element.ts';
import type { CodingProposal } from '../../import/coding/propose-coding.ts';
import { answerFields } from '../../survey/answer-fields.ts';
import { gaps } from '../../survey/gap.ts';
import {
  approaches,
  budgetCoverages,
  budgetKinds,
  budgetUnits,
  organisationKinds,
  phases,
  projectStatuses,
  themeIds,
  themes,
} from '../../survey/vocabulary.ts';
import type { AnswerCoding, Entry } from './answer-coding.ts';
import { entryList, wordChoice } from './entry-list.ts';

const { onduidelijk } = gaps;

/** The fields in which a coder says what an answer holds, with the proposals beside them. */
export function answerForm(
  coding: AnswerCoding,
  proposal: CodingProposal,
): { element: HTMLElement; read: () => AnswerCoding } {
  const aanpak = wordChoice({ ...approaches, onduidelijk }, coding.aanpak);
  const fase = wordChoice({ ...phases, onduidelijk }, coding.fase);
  const boxes = themeBoxes(coding, proposal);
  const partners = entryList({
    legend: answerFields.partners.label,
    one: 'partner',
    columns: [{ label: 'Naam' }, { label: 'Soort', words: organisationKinds }],
    entries: coding.partners,
    proposals: proposedNames(coding, proposal),
  });
  const projecten = entryList({
    legend: answerFields.projecten.label,
    one: 'project',
    columns: [
      { label: 'Naam' },
      { label: 'Thema', words: { ...themes, onduidelijk } },
      { label: 'Hoe ver', words: { ...projectStatuses, onduidelijk } },
      { label: 'Begin (jaar-maand-dag)' },
    ],
    entries: coding.projecten,
    proposals: [],
  });
  const budgetten = entryList({
    legend: answerFields.geld.label,
    one: 'bedrag',
    columns: [
      { label: 'Wat voor bedrag', words: budgetKinds },
      { label: 'Euro’s' },
      { label: 'Per wat', words: budgetUnits },
      { label: 'Waarvoor', words: budgetCoverages },
    ],
    entries: coding.budgetten,
    proposals: proposedAmounts(coding, proposal),
  });
  const element = newElement(
    'div',
    { class: 'codeer-velden' },
    newElement('label', {}, newElement('span', {}, answerFields.aanpak.label), aanpak),
    newElement('label', {}, newElement('span', {}, answerFields.fase.label), fase),
    newElement(
      'fieldset',
      { class: 'codeer-themas' },
      newElement('legend', {}, answerFields.themas.label),
      ...boxes.map(({ label }) => label),
    ),
    partners.element,
    projecten.element,
    budgetten.element,
  );
  const read = (): AnswerCoding => ({
    aanpak: aanpak.value,
    fase: fase.value,
    themas: boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
    partners: partners.read(),
    projecten: projecten.read(),
    budgetten: budgetten.read(),
  });
  return { element, read };
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** A box for each theme; none is ticked by a proposal, for a person decides. */
const themeBoxes = ({ themas }: AnswerCoding, proposal: CodingProposal) =>
  themeIds.map((theme) => {
    const box = newElement('input', { type: 'checkbox', value: theme });
    box.checked = themas.includes(theme);
    const found = proposal.themes.find((mention) => mention.theme === theme);
    const hint = found ? [' ', newElement('small', {}, `voorstel: ${quoted(found.matched)}`)] : [];
    return { box, label: newElement('label', {}, box, ' ', themes[theme].label, ...hint) };
  });

const proposed = (entries: readonly { label: string; entry: Entry }[], taken: readonly Entry[]) =>
  [...new Map(entries.map((one) => [one.label, one])).values()].filter(
    ({ entry }) => !taken.some(([name]) => name === entry[0]),
  );

const proposedNames = ({ partners }: AnswerCoding, { organisations, names }: CodingProposal) =>
  proposed(
    [...organisations, ...names].map(({ matched }) => ({ label: matched, entry: [matched, ''] })),
    partners,
  );

const proposedAmounts = ({ budgetten }: AnswerCoding, { amounts }: CodingProposal) =>
  proposed(
    amounts.map(({ matched, euros, perPermitHolder }) => ({
      label: matched,
      entry: ['gerapporteerd', String(euros), perPermitHolder ? 'per-vergunninghouder' : '', ''],
    })),
    budgetten.map(([, amount = '']) => [amount]),
  );
