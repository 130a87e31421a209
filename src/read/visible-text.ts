const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0\uFFFD]|(?! )\p{Zs}/gu;

/** A character as its code point: `<U+202E>`. */
export const codePoint = (character: string) =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** A text in which every character that cannot be seen shows as its code point. */
export const visibleText = (text: string) => text.replace(unseen, codePoint);
