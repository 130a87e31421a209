const partsOf = (version: string) => version.split(/[.-]/).map(Number);

/** Which of two versions came first: `2026.11.9`, `2026.11.10`, and after it its frames `2026.11.10-1`. */
export function compareVersions(a: string, b: string): number {
  const [parts, others] = [partsOf(a), partsOf(b)];
  const longest = Math.max(parts.length, others.length);
  const differences = Array.from(
    { length: longest },
    (_, at) => (parts[at] ?? 0) - (others[at] ?? 0),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}
