/** A folder of tables, wherever it lies: on a disk, in memory, or one laid over another. */
export interface TableFolder {
  /** What people call a file in it. */
  nameOf: (path: string) => string;
  /** The bytes of a file; undefined where it is not there. */
  read: (path: string) => Uint8Array | undefined;
  /** The path of every file in it, with `/` between folders. */
  paths: () => string[];
  /** The folders below `enquetes/`, in order. */
  surveys: () => string[];
}

/** Files by their path below a folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files in one folder, by their path below it. */
export const filesBelow = (folder: string, files: Files): Files =>
  new Map(
    Array.from(files)
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, file]) => [path.slice(folder.length + 1), file]),
  );

const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

const surveysAmong = (paths: Iterable<string>) =>
  Array.from(paths, (path) => /^enquetes\/([^./][^/]*)\//.exec(path)?.[1] ?? []).flat();

/** A folder that lies in memory, by the name that people know it by. */
export const memoryFolder = (name: string, files: Files): TableFolder =>
  withFiles(
    {
      nameOf: (path) => (path === '' ? name : `${name}/${path}`),
      read: () => undefined,
      paths: () => [],
      surveys: () => [],
    },
    files,
  );

/** A folder as it would be with these files in it. */
export const withFiles = (folder: TableFolder, files: Files): TableFolder => ({
  nameOf: folder.nameOf,
  read: (path) => {
    const file = files.get(path);
    return file === undefined ? folder.read(path) : bytesOf(file);
  },
  paths: () => [...new Set([...folder.paths(), ...files.keys()])],
  surveys: () => [...new Set([...folder.surveys(), ...surveysAmong(files.keys())])].toSorted(),
});
