/** The folder of a host in which the site lives, without a slash at its end; empty at the root of a host. */
export const basePathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');
