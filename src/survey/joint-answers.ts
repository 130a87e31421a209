import { group } from 'd3';
import { answeredIn, askedIn } from './atlas.ts';
import { isGiven } from './gap.ts';
import type { Municipality, Response } from './municipality.ts';

/** An answer that is about more than the municipality that gave it. */
interface JointAnswer {
  municipality: Municipality;
  /** The other municipalities, as the answer names them. */
  others: string[];
}

const summaryOf = ({ summary }: Response): string => (isGiven(summary) ? summary.value : '');

/**
 * The answers in a survey that municipalities gave together: with the same text, or with another
 * municipality as the partner in what they describe.
 */
export function jointAnswers(
  municipalities: readonly Municipality[],
  survey: string,
): JointAnswer[] {
  const answers = answeredIn({ asked: askedIn({ id: survey }, municipalities) });
  const byText = group(answers, ({ response }) => summaryOf(response));
  return answers.flatMap(({ municipality, response }) => {
    const text = summaryOf(response);
    const alike = text === '' ? [] : (byText.get(text) ?? []);
    const others = [
      ...alike.map((other) => other.municipality.name).filter((name) => name !== municipality.name),
      ...response.partners
        .filter(({ kind }) => kind === 'gemeente-samenwerking')
        .map(({ name }) => name),
    ];
    return others.length > 0 ? [{ municipality, others: [...new Set(others)] }] : [];
  });
}
