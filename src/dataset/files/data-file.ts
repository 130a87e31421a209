import { hash } from 'node:crypto';

/** One file to download: where it stands under `/data/`, what it is, and its bytes. */
export interface DataFile {
  path: string;
  format: Format;
  /** The published table that it holds; none for a file with all tables. */
  table?: string;
  /** How many rows it holds; none for a description. */
  rows?: number;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

interface FormatTerm {
  label: string;
  mediaType: string;
  /** Its name in the list of file types of the EU. */
  fileType?: string;
}

/** The formats of the downloads: how people and catalogues call them. */
export const formats = {
  csv: { label: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  excel: { label: 'CSV voor Excel', mediaType: 'text/csv', fileType: 'CSV' },
  json: { label: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  parquet: { label: 'Parquet', mediaType: 'application/vnd.apache.parquet' },
  xlsx: {
    label: 'Excel-werkmap',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  zip: { label: 'Zip', mediaType: 'application/zip', fileType: 'ZIP' },
} satisfies Record<string, FormatTerm>;
export type Format = keyof typeof formats;

/** A file with its checksum, made from the very bytes that are served. */
export function dataFile(
  file: Omit<DataFile, 'bytes' | 'sha256'>,
  content: string | Uint8Array,
): DataFile {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { ...file, bytes, sha256: hash('sha256', bytes) };
}
