declare module 'virtual:shared-bodies' {
  /** The component of each body of the municipality pages, by its MDX. */
  export const bodies: ReadonlyMap<string, (props: Record<string, unknown>) => unknown>;
}
