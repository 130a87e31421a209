function partsOfSystems({ packages }, { optionalDependencies = {} }) {
  return Object.keys(optionalDependencies)
    .map((name) => packages[`node_modules/${name}`] ?? {})
    .filter(({ os, cpu }) => os || cpu);
}

/**
 * The folders of the packages behind a build that cannot do without a part in machine code, of which
 * there is one for each kind of system.
 *
 * @param {{ packages: Record<string, { optional?: boolean, dev?: boolean, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[] }> }} lock
 */
export const nativePackages = (lock) =>
  Object.entries(lock.packages)
    .filter(([, entry]) => !entry.optional && !entry.dev && partsOfSystems(lock, entry).length > 1)
    .map(([folder]) => folder);
