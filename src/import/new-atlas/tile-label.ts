/** Letters for the square of a name that no other square has yet; `taken` gets them. */
export function tileLabel(name: string, taken: Set<string>): string {
  const found = labelsFor(name).find((label) => !taken.has(label)) ?? numbered(name, taken);
  taken.add(found);
  return found;
}

/** Three letters that stand for a name, the most telling first. */
function labelsFor(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}|\(.*\)|^['’]s-/gu, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '');
  const [first = 'X', ...rest] = words;
  const letters = words.join('').toLowerCase();
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  const initials = words.map((word) => word.charAt(0)).join('');
  const pairs = Array.from({ length: letters.length }, (_, a) =>
    Array.from(letters.slice(a + 2), (last) =>
      capital(letters.charAt(0) + letters.charAt(a + 1) + last),
    ),
  ).flat();
  return [
    ...(words.length === 3 ? [initials] : []),
    ...(rest.length > 0
      ? [capital(first.slice(0, 2)) + capital((rest.at(-1) ?? '').slice(0, 1))]
      : []),
    capital(first.slice(0, 3)),
    ...pairs,
  ];
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const start = name.slice(0, 2);
  return (
    Array.from({ length: taken.size + 1 }, (_, at) => `${start}${at + 1}`).find(
      (label) => !taken.has(label),
    ) ?? name
  );
}
