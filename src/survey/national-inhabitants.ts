/** Inhabitants of the Netherlands on 1 January 2016 (CBS), over whom each target is shared. */
export const nationalInhabitants = 16_979_120;
