import { googleDutch } from './google-dutch.ts';
import { googleEnglish } from './google-english.ts';
import { kobo } from './kobo.ts';
import { limeCodes } from './lime-codes.ts';
import { limeTexts } from './lime-texts.ts';
import { microsoftDrenthe } from './microsoft-drenthe.ts';
import { microsoftDutch } from './microsoft-dutch.ts';
import { microsoftTroubled } from './microsoft-troubled.ts';
import { odkCentral } from './odk-central.ts';
import { qualtrics } from './qualtrics.ts';
import { surveyMonkey } from './survey-monkey.ts';

/** An export of each program for forms that is known. */
export const formExports = {
  ...{ googleDutch, googleEnglish, kobo, limeCodes, limeTexts, microsoftDrenthe },
  ...{ microsoftDutch, microsoftTroubled, odkCentral, qualtrics, surveyMonkey },
};
