const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The key under which spellings of a header meet: only small letters and digits are left. */
export const formKey = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

const kept = String.raw`(?<=\d)[.,:/](?=\d)|(?<=\d)-(?!\p{L})|(?<!\p{L})-(?=\d)`;
const punctuation = new RegExp(String.raw`(${kept})|(?![#*%])\p{P}`, 'gu');

/**
 * The key under which spellings of a choice or a question meet: case, accents, spaces and punctuation
 * fall away, but no sign that may tell two apart, as in `< 50`, `18-` or `1-10`.
 */
export function choiceKey(text: string): string {
  const bare = text.replace(/[\s\p{C}\p{Sk}]+/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return bare.replace(/[“”"]/g, '');
  return plain(bare)
    .replace(/\p{Pd}/gu, '-')
    .replace(punctuation, '$1');
}
