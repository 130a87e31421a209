import { notStated } from './gap.ts';

// What a reader may not conclude, in the same words wherever it is said.

/** What “not stated” means, so that it is never read as a no. */
export const notStatedIsNoNo = `“${notStated}” betekent: het staat niet in het antwoord. Het kan er wel zijn.`;

export const notStatedIsUnknown = `${notStated} betekent niet nee en niet nul: wij weten het niet.`;

export const notStatedIsNotUndone = `${notStated} is niet hetzelfde als niet gedaan.`;

export const notStatedIsNotNothing = `${notStated} betekent niet dat de gemeente er niets aan doet.`;

export const notStatedIsNotAbsent = `${notStated} is niet: er niet.`;

export const emptyIsNoZero = 'Een leeg antwoord is nooit nul en nooit “nee”.';

/** Answers are of their own year. */
export const notOfToday = 'Wat nu geldt, weten wij niet.';

export const silenceIsNoNo = 'Geen antwoord zegt niet dat een gemeente niets deed.';

export const shortAnswers = 'Een kort antwoord noemt minder thema’s.';

export const silenceIsNoZero = 'Dat betekent niet dat er geen geld was.';
