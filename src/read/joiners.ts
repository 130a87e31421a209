/** Scripts whose letters take another form, or stay apart, by a joiner beside them. */
const shaped = [
  ...'Arabic Syriac Mandaic Nko Adlam Mongolian Devanagari Bengali Gurmukhi'.split(' '),
  ...'Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Myanmar Khmer'.split(' '),
];
const letter = `[${shaped.map((script) => `\\p{Script=${script}}`).join('')}]`;
const inScript = `(?<=${letter})[\\u200C\\u200D]|[\\u200C\\u200D](?=${letter})`;
const inEmoji =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})';

/** Joiners that are part of what somebody wrote: in an emoji of several, or beside a letter that they shape. */
export const meantJoiners = new RegExp(`${inScript}|${inEmoji}`, 'gu');

/** Joiners that change nothing to be seen. */
export const strayJoiners = new RegExp(`(?!${inScript}|${inEmoji})[\\u200C\\u200D]`, 'gu');
