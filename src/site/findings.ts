import { atlas } from '../content/index.ts';
import { findingsOf } from '../sentences/findings-of.ts';

/** What stands out in the survey in front. */
export const findings = findingsOf(atlas);
