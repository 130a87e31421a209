/** The words in the last part of an address, such as `oude ijsselstreek` of `/gemeente/oude-ijsselstreek.html`. */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w{2,5}$/, '')
      .replaceAll(/[-_+\s]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}
