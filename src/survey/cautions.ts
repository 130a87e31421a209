// What a reader may not conclude, in the same words wherever it is said.

/** What “not stated” means, so that it is never read as a no. */
export const notStatedIsNoNo =
  '“Niet genoemd” betekent: het staat niet in het antwoord. Het kan er wel zijn.';

export const emptyIsNoZero = 'Een leeg antwoord is nooit nul en nooit “nee”.';

/** Answers are of their own year. */
export const notOfToday = 'Wat nu geldt, weten wij niet.';

export const silenceIsNoNo = 'Geen antwoord zegt niet dat een gemeente niets deed.';

export const shortAnswers = 'Een kort antwoord noemt minder thema’s.';

export const silenceIsNoZero = 'Dat betekent niet dat er geen geld was.';
