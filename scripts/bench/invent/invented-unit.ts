/** A municipality of an invented atlas: only its code, name and dates may be real. */
export interface InventedUnit {
  code: string;
  name: string;
  province: string;
  /** First day, and the day on which it was no more; empty where that is not known or not so. */
  from: string;
  until: string;
  /** Code of the municipality that it merged into; empty where it still exists. */
  successor: string;
}

/** Whether a municipality existed on a day. */
export const existedOn = ({ from, until }: InventedUnit, day: string): boolean =>
  from <= day && (until === '' || until > day);
