const codeForm = /^(?:GM)?[\s-]*0*(\d{1,4})$/i;
const codeBeside = /^\(?(GM ?\d{4})\)?[\s:,–-]+|[\s,(–-]+\(?(GM ?\d{4})\)?$/i;
const digitsBeside = /^\(?(0?\d{3,4})\)?[\s:,–-]+|[\s,]*\((\d{3,4})\)$/;

/**
 * A code of Statistics Netherlands however it is written: `230`, `0230` and `gm0230` are `GM0230`. A
 * code that the list has in just these letters is that code: a list of one's own may have another form.
 */
export const codeOf = (text: string, isKnown: (code: string) => boolean): string => {
  if (isKnown(text)) return text;
  const [, digits] = codeForm.exec(text) ?? [];
  return digits === undefined ? text.toUpperCase() : `GM${digits.padStart(4, '0')}`;
};

/** A name without the code that somebody wrote beside it, and that code: `Elburg (GM0230)`, `0230 Elburg`. */
export function codeBesideName(
  text: string,
  isKnown: (code: string) => boolean,
): { name: string; code: string } {
  for (const form of [codeBeside, digitsBeside]) {
    const [found, before, behind] = form.exec(text) ?? [];
    const code = codeOf(before ?? behind ?? '', isKnown);
    if (found !== undefined && (form === codeBeside || isKnown(code)))
      return { name: text.replace(found, '').trim(), code };
  }
  return { name: text, code: '' };
}
