import { answeredIn, type Atlas } from '../survey/atlas.ts';

/** How many municipalities a survey asked and how many answered, for readers of English. */
export function askedInEnglish(atlas: Atlas): string {
  const asked = atlas.asked.length;
  const answered = answeredIn(atlas).length;
  if (asked === 0) return 'No municipality has been asked yet.';
  const { province } = atlas.survey.asked;
  const where = province ? `, in the province of ${province}` : '';
  const who = asked === 1 ? 'One municipality was asked' : `${asked} municipalities were asked`;
  if (answered === 0) return `${who}${where}; no answer is in the published source yet.`;
  if (asked === 1) return `${who}${where}; its answer is in the published source.`;
  const some = answered === asked ? 'all' : String(answered);
  return `${who}${where}; ${some} ${answered === 1 ? 'has' : 'have'} an answer in the published source.`;
}
