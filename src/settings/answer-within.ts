import type { SiteSettings } from './site-settings.ts';

/** Within how many days somebody who writes has an answer; undefined where nobody said so. */
export const answerWithin = ({
  answerWithinDays: days,
}: Pick<SiteSettings, 'answerWithinDays'>): number | undefined =>
  typeof days === 'number' ? days : undefined;
