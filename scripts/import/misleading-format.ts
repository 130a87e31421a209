const meant =
  /^[\s.,;:()/-]*(€|eur|euro)?[\s.,;:()/-]*(per (vergunning|status)houder)?[\s.,;:()/-]*$/i;

/**
 * Whether a number format of a workbook shows a number as something else than an amount in euros:
 * a percentage, thousands, another currency, with words of its own, or not at all.
 */
export function isMisleadingFormat(code: string): boolean {
  // A letter behind a backslash is shown as it is, as words between quotes are.
  const plain = code.replace(/(?:\\.)+/g, (letters) => `"${letters.replaceAll('\\', '')}"`);
  const words = Array.from(plain.matchAll(/"([^"]*)"/g), ([, text = '']) => text);
  const currencies = Array.from(plain.matchAll(/\[\$([^\]-]*)/g), ([, sign = '']) => sign);
  const signs = plain.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  const scaled = /[0#?],+(?:$|[^0#?,])/.test(signs);
  const hidden = /^;/.test(signs);
  return (
    scaled ||
    hidden ||
    /[%$£¥]/.test(signs) ||
    ![...words, ...currencies].every((text) => meant.test(text))
  );
}
