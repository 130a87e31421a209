/** A text of which pieces are replaced, each behind the one before it. */
export function replacedPieces(text: string) {
  let done = '';
  let from = 0;
  return {
    replace: (start: number, end: number, piece: string): void => {
      done += text.slice(from, start) + piece;
      from = end;
    },
    whole: (): string => done + text.slice(from),
  };
}
