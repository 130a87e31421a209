import type { RowCounts } from './count-rows.ts';
import type { Facts } from './read-sentence.ts';

const roleOf = {
  aanpak: 'aanpak',
  partners: 'partners',
  projects: 'projecten',
  budgets: 'budget',
} as const;

/** Whether a survey asked for one of the fixed things: one without a list of questions asked for all. */
const asksFor = ({ survey }: RowCounts, thing: 'aanpak' | 'partners' | 'projects' | 'budgets') =>
  (survey.questions.length === 0 && survey.fixed.length === 0) ||
  survey.fixed.some(({ rol }) => rol === roleOf[thing]) ||
  (thing === 'aanpak'
    ? survey.responses.some(({ aanpak = '' }) => aanpak !== '')
    : survey[thing].length > 0 ||
      (thing === 'projects' && survey.responses.some(({ fase }) => fase === 'geen-projecten')));

/** What the front page asks its reader, by the topic and by what was asked. */
export function headlineFor({ counts, invented: { topic } }: Facts): string {
  if (topic.headline !== undefined) return topic.headline.replace('{jaar}', String(counts.year));
  const done = (['aanpak', 'partners', 'projects', 'budgets'] as const).some((thing) =>
    asksFor(counts, thing),
  );
  if (!done) return `Wat antwoordde uw gemeente in ${counts.year} over ${topic.subject}?`;
  return topic.tense === 'verleden'
    ? `Wat deed uw gemeente in ${counts.year} voor ${topic.people}?`
    : `Wat doet uw gemeente voor ${topic.people}?`;
}

/** What stands below it. */
export function leadFor({ counts, invented: { topic } }: Facts): string {
  if (topic.lead !== undefined) return topic.lead;
  const verb = topic.tense === 'verleden' ? 'werkte' : 'werkt';
  const all = (['partners', 'projects', 'budgets'] as const).every((thing) =>
    asksFor(counts, thing),
  );
  return `${all ? `Met wie ${verb} zij samen, in welke projecten en met welk geld? ` : ''}Zoek uw gemeente, dorp of postcode.`;
}
