import { formatHundredths } from '../text/format.ts';
import { answerFields } from './answer-fields.ts';
import type { Agreement } from './agreement.ts';
import type { Coding } from './tables.ts';

/** How a field that is coded twice is called where its two codings are compared. */
export const codingLabels: Record<Coding['field'], string> = {
  aanpak: answerFields.aanpak.label,
  fase: answerFields.fase.label,
  themas: answerFields.themas.label,
  partners: answerFields.partners.label,
  partnersoorten: 'Soort partner',
  projecten: answerFields.projecten.label,
  projectdetails: 'Thema, status en start van projecten',
  budgetten: answerFields.geld.label,
};

/** A measure of agreement in words: `kappa 0,83`, or a dash where it is undefined. */
export const scoreText = ({ measure, score: value }: Agreement): string =>
  `${measure} ${value === null ? '–' : formatHundredths(value)}`;
