import { seededRandom, seedOf } from './seeded-random.ts';

type Slip = (name: string, random: () => number) => string;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const missing: Slip = (name, random) => {
  const at = letterAt(name, random);
  return name.slice(0, at) + name.slice(at + 1);
};

const doubled: Slip = (name, random) => {
  const at = letterAt(name, random);
  return name.slice(0, at + 1) + name.slice(at);
};

const swapped: Slip = (name, random) => {
  const at = letterAt(name, random, (place) => {
    const [a, b] = [name[place], name[place + 1]];
    return b !== undefined && /\p{L}/u.test(b) && a?.toLowerCase() !== b.toLowerCase();
  });
  return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
};

const wrong: Slip = (name, random) => {
  const at = letterAt(name, random);
  const others = letters.replace((name[at] ?? '').toLowerCase(), '');
  return replaced(name, at, others[Math.floor(random() * others.length)] ?? 'x');
};

const neighbourKey: Slip = (name, random) => {
  const at = letterAt(name, random);
  const letter = (name[at] ?? '').toLowerCase();
  const row = keyboard.find((keys) => keys.includes(letter)) ?? 'sa';
  const place = row.indexOf(letter);
  return replaced(name, at, row[place + 1] ?? row[place - 1] ?? 'x');
};

/** What goes wrong with one letter. */
export const oneSlip = { missing, doubled, swapped, wrong, 'neighbour key': neighbourKey };

/** A name with one slip of this kind, the same in every run. */
export function withSlip(name: string, kind: keyof typeof oneSlip): string {
  return oneSlip[kind](name, seededRandom(seedOf(name + kind)));
}

/** A name with two slips in different letters. */
export function withTwoSlips(name: string, turn: number): string {
  const random = seededRandom(seedOf(`${name} ${turn}`));
  const slips = Object.values(oneSlip);
  const half = Math.floor(name.length / 2);
  const pick = () => slips[Math.floor(random() * slips.length)] ?? missing;
  return pick()(name.slice(0, half), random) + pick()(name.slice(half), random);
}

function replaced(name: string, at: number, letter: string): string {
  return name.slice(0, at) + letter + name.slice(at + 1);
}

function letterAt(name: string, random: () => number, fits: (at: number) => boolean = () => true) {
  const places = Array.from(name, (_, at) => at).filter(
    (at) => /\p{L}/u.test(name[at] ?? '') && fits(at),
  );
  return places[Math.floor(random() * places.length)] ?? 0;
}
