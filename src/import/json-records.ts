const together = 1000;

/** Records as the text of one JSON array, in parts, so that a large sheet never is one long text. */
export function* jsonRecords(records: readonly object[]): Generator<string> {
  if (records.length === 0) {
    yield '[]\n';
    return;
  }
  for (let start = 0; start < records.length; start += together) {
    const texts = records
      .slice(start, start + together)
      .map((record) => `  ${JSON.stringify(record, null, 2).replaceAll('\n', '\n  ')}`);
    yield (start === 0 ? '[\n' : ',\n') + texts.join(',\n');
  }
  yield '\n]\n';
}
