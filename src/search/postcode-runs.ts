/** Postcodes as runs: `6511 6512 6521` becomes `6511+1 6521`. */
export function packPostcodes(postcodes: Iterable<string>): string {
  const runs: [first: number, more: number][] = [];
  for (const postcode of [...new Set(postcodes)].map(Number).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && postcode === run[0] + run[1] + 1) run[1] += 1;
    else runs.push([postcode, 0]);
  }
  return runs.map(([first, more]) => (more > 0 ? `${first}+${more}` : `${first}`)).join(' ');
}

/** The postcodes of packed runs. */
export function unpackPostcodes(packed: string): string[] {
  return packed.split(' ').flatMap((run) => {
    const [first = '', more = '0'] = run.split('+');
    return first === ''
      ? []
      : Array.from({ length: Number(more) + 1 }, (_, step) => String(Number(first) + step));
  });
}
