import type { Form } from './read-form.ts';

/** One record for each municipality that answered: its values, or the reason why there is none. */
export const formRecords = ({ questions, replies }: Form): Record<string, string>[] =>
  replies.map(({ municipality: { code, name }, index }) => ({
    gemeentecode: code,
    gemeente: name,
    ...Object.fromEntries(
      questions.map(({ id, answers }) => {
        const { values = [], gap = '' } = answers[index] ?? {};
        return [id, values.length > 0 ? values.join('|') : gap];
      }),
    ),
  }));
