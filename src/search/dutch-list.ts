/** `a, b en c`. */
export function dutchList(words: readonly string[], last: 'en' | 'of' = 'en'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
