/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?][’”)]?)\s+(?=[‘“(]?[\p{Lu}€\d])/u);

/** Whether a sentence can only be read after the one before it: “Daarom …”, “… daarnaartoe”. */
const leansBack = (sentence: string): boolean =>
  /^(?:Dat|Dit|Toch|Maar)(?!\p{L})|(?<!\p{L})(?:daar|hier)\p{L}+/iu.test(sentence);

/** The sentences of a text that say something, with those they lean on; the whole text where none does. */
export function sentencesAbout(text: string, says: (sentence: string) => boolean): string {
  const sentences = sentencesOf(text);
  const kept = new Set<string>();
  let isNeeded = false;
  for (const sentence of sentences.toReversed()) {
    if (isNeeded || says(sentence)) kept.add(sentence);
    isNeeded = kept.has(sentence) && leansBack(sentence);
  }
  return kept.size > 0 ? sentences.filter((sentence) => kept.has(sentence)).join(' ') : text;
}

/** The sentences of a text that name one of these; the whole text where none of them does. */
export const sentencesNaming = (text: string, names: readonly { name: string }[]): string =>
  sentencesAbout(text, (sentence) =>
    names.some(({ name }) => sentence.toLowerCase().includes(name.toLowerCase())),
  );
