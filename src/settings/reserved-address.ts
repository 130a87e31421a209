const reserved = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/i;
const hostOf = (address: string) =>
  address.startsWith('mailto:') ? (address.split('@').at(-1) ?? '') : new URL(address).hostname;

/** Whether an http or mailto address lies on a name that is reserved and leads nowhere (RFC 2606, RFC 6761). */
export const isReservedAddress = (address: string): boolean => {
  const host = hostOf(address);
  return reserved.test(host) || host === '127.0.0.1' || host === '[::1]';
};
