import { choicePath } from './choice.ts';
import { draw, type Drawing } from './drawing.ts';
import { suggestionReasons, type Suggestion } from './suggestions.ts';

/** Municipalities to set beside those that are chosen, each with the reason why. */
export const drawSuggestions = (
  suggestions: readonly Suggestion[],
  chosen: readonly string[],
): Drawing =>
  draw(
    'ul',
    { class: 'voorstellen' },
    ...suggestions.map((suggestion) =>
      draw(
        'li',
        {},
        draw(
          'a',
          {
            href: choicePath([...chosen, suggestion.subject.slug]),
            'data-erbij': suggestion.subject.slug,
          },
          suggestion.subject.name,
        ),
        ' ',
        draw('span', { class: 'stil-tekst' }, whyIn(suggestion)),
      ),
    ),
  );

/** Below this a share of what is alike says nothing that recommends a municipality. */
const leastAlike = 0.1;

/** Every reason of a suggestion, with how alike the answers are: `buurgemeente; antwoord voor 38% gelijk`. */
function whyIn({ reasons: why, similarity }: Suggestion): string {
  const alike =
    similarity === null || similarity < leastAlike
      ? ''
      : `; antwoord voor ${Math.round(similarity * 100)}% gelijk`;
  return `${why.map((reason) => suggestionReasons[reason]).join(', ')}${alike}`;
}
