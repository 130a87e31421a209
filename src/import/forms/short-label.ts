import { capitalise } from '../../text/format.ts';
import { shortTitle } from './propose-questions.ts';

/** How long the label of a question may be. */
const longest = 30;

const ownGemeente = '(?:u|you|(?:uw|de|deze|your|the) (?:gemeente|municipality))';
const numbered = /^\(?[a-z]{0,2}\d+[a-z]?[.):]\s+/i;
const condition = /^(?:als|indien|zo ja|zo nee|if)\b[^,:]*[,:] /i;
const aside = / \([^)]*\)(?=[?.:]?$)/;
const here = / (?:in|binnen|within) (?:uw|deze|your) (?:gemeente|municipality)\b/i;
/** How a question begins that asks for a thing or whether it is there: the rest names all that is asked. */
const opening = new RegExp(
  `^(?:(?:heeft|hebt) ${ownGemeente} een|(?:does|do) ${ownGemeente} have an?|is er een|is there an?|(?:zijn|waren) er|are there|wat (?:is|was|zijn|waren) (?:de|het)|what (?:is|was|are) the) `,
  'i',
);
const loose =
  /(?: (?:een|de|het|uw|an?|the|your|van|voor|per|in|op|met|aan|bij|om|te|naar|door|tot|over|en|of|for|on|at|to|with|by|from|and|or))+$/i;

/** The first whole words that fit, with a sign that more follows. */
const begun = (text: string, most: number) => `${shortTitle(text, most - 1).replace(loose, '')}…`;

/**
 * A name for each question, of at most 30 letters and no two alike. It says what the question says, or
 * shows that it goes on: a name of its subject alone would tell something else of a number below it.
 */
export function shortLabels(questions: readonly string[]): string[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const bare = [numbered, condition, aside, here].reduce(
      (text, pattern) => text.replace(pattern, ''),
      question.replace(/\s+/g, ' ').trim(),
    );
    const named = bare.replace(opening, '').replace(/[?:.!]+$/, '');
    const whole =
      opening.test(bare) && named.length <= longest ? named : bare.replace(/[:.!]+$/, '');
    let label = capitalise(whole.length <= longest ? whole : begun(bare, longest));
    for (let count = 2; taken.has(label); count += 1) {
      const mark = ` (${count})`;
      label = capitalise(begun(bare, longest - mark.length) + mark);
    }
    taken.add(label);
    return label;
  });
}
