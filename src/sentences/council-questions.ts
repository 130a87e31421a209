import { precisionWord } from '../survey/amount-for-one.ts';
import { isGiven } from '../survey/gap.ts';
import { amountUnits } from '../survey/later-vocabulary.ts';
import type { Work } from '../survey/latest-work.ts';
import type { LocalAmount, Municipality, Response } from '../survey/municipality.ts';
import { budgetUnits, projectStatuses } from '../survey/vocabulary.ts';
import { formatEuro, formatHalfYear, formatList } from '../text/format.ts';
import { formatDate } from '../text/format-date.ts';

/** What is known of a municipality, and of whom to ask today. */
export interface Known {
  record: Pick<Municipality, 'name' | 'amounts'>;
  /** Its newest answer. */
  response: Response;
  /** The municipality of today. */
  name: string;
  work: readonly Pick<Work, 'organisations' | 'status'>[];
  /** Where an answer came after all of that work. */
  since: { year: number } | null;
  /** For whom the help is. */
  people: string;
}

/** Of these the source itself says that the work goes, or may go, to somebody else. */
const leaving: ReadonlySet<Work['status']> = new Set(['einde', 'gezocht', 'overdracht']);
/** More names than these make no question. */
const mostNames = 3;

function who({ record, response, name, work, since, people }: Known): string {
  const told = work.filter(({ status }) => !leaving.has(status));
  const partners = response.partners.filter(({ named }) => named).map((partner) => partner.name);
  const isAnswered = work.length === 0 || (since?.year === response.year && partners.length > 0);
  const names = isAnswered
    ? partners
    : told.flatMap(({ organisations }) => organisations.map((one) => one.name));
  const some = [...new Set(names)].slice(0, mostNames);
  const also = some.filter((one) => !/^(de )?gemeente\b/i.test(one));
  // One that took over the work of another never began with its partners.
  const still = name === record.name ? ' nog' : '';
  return also.length > 0
    ? `Werkt de gemeente ${name}${still} met ${formatList(also)}? Wat is nu afgesproken, en tot wanneer?`
    : `Wie helpt ${people} nu in ${name}? Wat is afgesproken, en tot wanneer?`;
}

const perUnit = (unit: LocalAmount['unit']) =>
  unit === 'onduidelijk' ? '' : ` ${amountUnits[unit].label}`;

const periodOf = (period: string) =>
  /-I{1,2}$/.test(period) ? `de ${formatHalfYear(period)}` : formatDate(period);

function money({ record, response }: Known): string {
  const [last] = record.amounts.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1));
  const [given] = response.budgets.flatMap(({ amount, unit, year }) =>
    isGiven(amount) ? [{ euros: amount.value, unit, year }] : [],
  );
  if (last && !(given && (last.period ?? '') < String(given.year))) {
    const when = last.period ? `Over ${periodOf(last.period)} noemde een bron` : 'Een bron noemde';
    return `${when} ${precisionWord(last.precision)}${formatEuro(last.amount)}${perUnit(last.unit)} voor ${last.task}. Hoeveel is het nu, en voor hoeveel mensen?`;
  }
  return given
    ? `In ${response.year} noemde ${record.name} ${formatEuro(given.euros)}${given.unit === 'onduidelijk' ? '' : ` ${budgetUnits[given.unit].label}`}${given.year === response.year ? '' : ` voor ${given.year}`}. Hoeveel is het nu, en waaraan gaat het?`
    : 'Hoeveel geld is er dit jaar, voor hoeveel mensen, en waar komt het vandaan?';
}

/** What is asked of a project, by how far it was. */
const onProject: Record<keyof typeof projectStatuses, (project: string, year: number) => string> = {
  gepland: (project, year) =>
    `In ${year} stond ‘${project}’ gepland. Is dat er gekomen, en wat leverde het op?`,
  lopend: (project, year) => `In ${year} liep ‘${project}’. Is dat er nog, en wat leverde het op?`,
  afgerond: (project) => `Wat leverde ‘${project}’ op, en wat kwam erna?`,
};

function result({ record, response, people }: Known): string {
  const [project] = response.projects.toSorted((a, b) => Number(b.named) - Number(a.named));
  if (project)
    return isGiven(project.status)
      ? onProject[project.status.value](project.name, response.year)
      : `In ${response.year} noemde ${record.name} ‘${project.name}’. Wat is daarvan gekomen, en wat leverde het op?`;
  return isGiven(response.phase) && response.phase.value === 'in-ontwikkeling'
    ? `In ${response.year} waren er plannen. Wat is daarvan gekomen?`
    : `Wat leverde de hulp aan ${people} op, en hoe houdt de gemeente dat bij?`;
}

/** Three questions for a council or an editor to ask: each begins where what is known ends. */
export const councilQuestions = (known: Known): string[] => [
  who(known),
  money(known),
  result(known),
];
