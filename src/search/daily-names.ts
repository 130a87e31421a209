/** What everybody calls a municipality that officially has another name. */
export const dailyNames: Record<string, string> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
};
