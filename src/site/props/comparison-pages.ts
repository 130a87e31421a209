import { compared, surveyed } from '../comparison.ts';
import type { Subject, Subjects } from '../../comparison/subject.ts';
import { companionsOf, suggestionsFor, type Suggestion } from '../../comparison/suggestions.ts';
import { digestOf, keyOf } from './key-of.ts';

/** What the page shows that sets one municipality beside others. */
export interface ComparisonProps {
  subject: Subject;
  /** Those that stand beside it, and others to choose. */
  companions: Suggestion[];
  others: Suggestion[];
  context: Omit<Subjects, 'subjects'>;
}

const { subjects, ...context } = compared;

function comparisonProps(subject: Subject): ComparisonProps {
  const suggestions = suggestionsFor(subject, subjects);
  const companions = companionsOf(subject, subjects, suggestions);
  const others = suggestions.filter((suggestion) => !companions.includes(suggestion));
  return { subject, companions, others, context };
}

const keyed = (suggestion: Suggestion) => ({
  ...suggestion,
  subject: digestOf(suggestion.subject),
});

/** The pages that set each surveyed municipality beside others, with the key of what each shows. */
export const comparisonPages = () =>
  surveyed.map((subject) => {
    const props = comparisonProps(subject);
    const { companions, others } = props;
    return {
      params: { slug: subject.slug },
      props,
      cacheKey: keyOf(
        digestOf(context),
        digestOf(subject),
        companions.map(keyed),
        others.map(keyed),
      ),
    };
  });
