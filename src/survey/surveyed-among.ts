import type { Municipality, Response } from './municipality.ts';

/** Whether a survey asked this municipality, answered or not. */
export const wasAsked = ({ status }: Pick<Response, 'status'>): boolean =>
  status === 'beantwoord' || status === 'niet-gereageerd';

/** Those that any survey asked, or that were formed from one that was asked. */
export function surveyedAmong<T extends Pick<Municipality, 'code' | 'responses' | 'predecessors'>>(
  municipalities: readonly T[],
): T[] {
  const asked = new Set(
    municipalities.filter(({ responses }) => responses.some(wasAsked)).map(({ code }) => code),
  );
  return municipalities.filter(
    ({ code, predecessors }) =>
      asked.has(code) || predecessors.some((predecessor) => asked.has(predecessor.code)),
  );
}
