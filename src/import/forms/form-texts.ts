import type { ListedAnswer } from '../coding/answer-list.ts';
import type { Form } from './read-form.ts';

/** What each municipality wrote in its own words, with the question above it where there are more. */
export function formTexts({ questions, replies }: Form): ListedAnswer[] {
  const asked = questions.filter(({ kind }) => kind === 'tekst');
  return replies.flatMap(({ municipality: { code, name }, line, index }) => {
    const texts = asked.flatMap(({ text, answers }) => {
      const [said] = answers[index]?.values ?? [];
      return said === undefined ? [] : [asked.length > 1 ? `${text}\n${said}` : said];
    });
    return texts.length > 0 ? [{ code, name, line, text: texts.join('\n\n') }] : [];
  });
}
