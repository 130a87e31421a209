import { breakLongWords } from './break-long-words.ts';
import { joinedPunctuation } from './joined-punctuation.ts';
import { keepDates } from './keep-dates.ts';

/** From so many signs on a text is more than a value by itself. */
const longText = 20;

/** What stands within these is not read as running text, or must be copied as it is. */
const asItIs = /^<(?:script|style|title|textarea|option|button|code|pre|text|tspan|desc)\b/;

/** Gives the texts of a page as readers get them: each behind a tag, and up to a place. */
export function textFinisher(html: string): (text: string, tag: number, end: number) => string {
  const root = /<html\b[^>]*>/.exec(html)?.[0] ?? '';
  const isDutch = root.includes('lang="nl"');
  // The height of a frame is reckoned with every space as a place where a line may end.
  const isFrame = root.includes('class="ingevoegd');
  return (text, tag, end) => {
    let finished = joinedPunctuation(text, html, tag, end);
    if (finished.length < longText || asItIs.test(html.slice(tag, tag + 12))) return finished;
    if (isDutch) finished = breakLongWords(finished);
    return isFrame ? finished : keepDates(finished);
  };
}
