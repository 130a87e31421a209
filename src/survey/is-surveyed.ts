import type { Municipality, Response } from './municipality.ts';

/** Whether a survey asked this municipality, answered or not. */
export const wasAsked = ({ status }: Pick<Response, 'status'>): boolean =>
  status === 'beantwoord' || status === 'niet-gereageerd';

/** Whether a municipality was asked in any survey, or was formed from one with a page. */
export const isSurveyed = ({
  responses,
  predecessors,
}: Pick<Municipality, 'responses' | 'predecessors'>): boolean =>
  responses.some(wasAsked) || predecessors.some(({ page }) => page);
