/** The question whether somebody meant another word, as tips ask it. */
export const didYouMean = (word: string): string => `bedoelt u ${word}?`;

/** A cell with the word that a tip asks about in the place of the one that its message begins with. */
export function asMeant(
  text: string,
  { message, tip = '' }: { message: string; tip?: string | undefined },
): string | undefined {
  const [, meant] = /(?:^|; )bedoelt u (.+?)(?: \(GM\d{4}\))?\?$/.exec(tip) ?? [];
  const [, wrong] = /^(?:kolom )?"([^"]+)" /.exec(message) ?? [];
  return meant !== undefined && wrong !== undefined && text.includes(wrong)
    ? text.replace(wrong, () => meant)
    : undefined;
}
