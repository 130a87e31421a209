const upToTwo = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** A number with the decimals that it has, at most two: `1234.5` becomes `1.234,5`. */
export const formatQuantity = (value: number): string => upToTwo.format(value);
