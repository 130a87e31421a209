import { struckAndRaised } from './struck-and-raised.ts';

/** Workbooks by kind, each with the outcome that was fixed beforehand. */
export const hostileBooks = {
  'struck and raised': struckAndRaised,
};
