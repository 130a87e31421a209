import { monthNames } from '../../src/text/month-names.ts';

const months = Object.values(monthNames).join(' ').replaceAll(' ', '|');
const dayOfMonth = RegExp(`(?<![\\d.,])\\d{1,2} (?:${months})\\b`, 'g');

/** Keeps the day of a date on the line of its month. */
export const keepDates = (text: string): string =>
  text.replace(dayOfMonth, (day) => `<span class="bijeen">${day}</span>`);
