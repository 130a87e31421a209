const meant =
  /^[\s.,;:()/-]*(€|eur|euro)?[\s.,;:()/-]*(per (vergunning|status)houder)?[\s.,;:()/-]*$/i;

/**
 * Whether a number format of a workbook shows a number as something else than an amount in euros:
 * a percentage, another currency, or with words of its own.
 */
export function isMisleadingFormat(code: string): boolean {
  const plain = code.replace(/\\./g, '');
  const words = Array.from(plain.matchAll(/"([^"]*)"/g), ([, text = '']) => text);
  const currencies = Array.from(plain.matchAll(/\[\$([^\]-]*)/g), ([, sign = '']) => sign);
  const signs = plain.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return /[%$£¥]/.test(signs) || ![...words, ...currencies].every((text) => meant.test(text));
}
