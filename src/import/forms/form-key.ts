/** The key under which spellings of a header or a choice meet: only small letters and digits are left. */
export const formKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
