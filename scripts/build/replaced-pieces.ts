/** A text of which pieces are replaced, and that is then taken up to a place, each behind what went before. */
export function replacedPieces(text: string) {
  let done = '';
  let from = 0;
  function replace(start: number, end: number, piece: string): void {
    done += text.slice(from, start) + piece;
    from = end;
  }
  return {
    replace,
    upTo: (end: number): string => {
      replace(end, end, '');
      const taken = done;
      done = '';
      return taken;
    },
  };
}
