/** What stands in the field after each key, for every text. */
export function typedLetterByLetter(texts: readonly string[]): string[] {
  const typed = texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return [...new Set(typed)];
}
