import { mean, min } from 'd3';

/** A thing with a place on earth, in degrees. */
interface Place {
  lat: number;
  lon: number;
}

/** A square of a tile map, counted from the top left. */
interface Square {
  column: number;
  row: number;
}

const kmInDegree = 111;
const squaresApart = 1.8;

type Spot = readonly [x: number, y: number];

const between = ([x, y]: Spot, [a, b]: Spot) => (x - a) ** 2 + (y - b) ** 2;

/**
 * A square for each place, near where it lies: no two share one, and no two places could swap and
 * both lie better. It is a first proposal, to be moved by hand.
 */
export function computedSquares(places: readonly Place[]): Square[] {
  const middle = mean(places, ({ lat }) => lat) ?? 0;
  const spots = inSquares(
    places.map(({ lat, lon }) => [
      lon * kmInDegree * Math.cos((middle * Math.PI) / 180),
      -lat * kmInDegree,
    ]),
  );
  return fromTopLeft(settled(spots, firstSquares(spots)));
}

/** Distances in squares: what lies nearest to each lies a little more than one away. */
function inSquares(spots: readonly Spot[]): Spot[] {
  const nearest = spots.flatMap((spot) => {
    const others = spots.filter((other) => other !== spot && between(spot, other) > 0);
    return min(others, (other) => Math.sqrt(between(spot, other))) ?? [];
  });
  const square = (mean(nearest) ?? 1) * squaresApart;
  return spots.map(([x, y]) => [x / square, y / square]);
}

/** The nearest free square for each, those in the middle first. */
function firstSquares(spots: readonly Spot[]): Spot[] {
  const centre: Spot = [mean(spots, ([x]) => x) ?? 0, mean(spots, ([, y]) => y) ?? 0];
  const taken = new Map<string, Spot>();
  const order = [...spots.keys()].toSorted(
    (a, b) => between(spots[a] ?? centre, centre) - between(spots[b] ?? centre, centre),
  );
  const squares = new Map(
    order.map((at) => {
      const found = nearestFree(spots[at] ?? centre, taken);
      taken.set(found.join(), found);
      return [at, found];
    }),
  );
  return spots.map((_, at) => squares.get(at) ?? centre);
}

function nearestFree(spot: Spot, taken: ReadonlyMap<string, Spot>): Spot {
  const [x, y] = spot.map(Math.round) as [number, number];
  for (let reach = 1; ; reach += 1) {
    const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
    const free = steps
      .flatMap((dx) => steps.map((dy): Spot => [x + dx, y + dy]))
      .filter((square) => !taken.has(square.join()))
      .toSorted((a, b) => between(a, spot) - between(b, spot));
    if (free[0]) return free[0];
  }
}

/** Swaps two squares, or moves one to a free square beside it, as long as all lie better by it. */
function settled(spots: readonly Spot[], first: readonly Spot[]): Spot[] {
  const squares = [...first];
  const cost = (at: number, square: Spot) => between(spots[at] ?? square, square);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const [a, one] of squares.entries())
      for (const [b, other] of squares.entries()) {
        if (b <= a) continue;
        const [here = one, there = other] = [squares[a], squares[b]];
        const gain = cost(a, here) + cost(b, there) - cost(a, there) - cost(b, here);
        if (gain < 1e-9) continue;
        squares[a] = there;
        squares[b] = here;
        isBetter = true;
      }
    const taken = new Map(squares.map((square) => [square.join(), square]));
    for (const [at, spot] of spots.entries()) {
      const here = squares[at] ?? spot;
      const free = nearestFree(spot, taken);
      if (cost(at, here) - cost(at, free) < 1e-9) continue;
      taken.delete(here.join());
      taken.set(free.join(), free);
      squares[at] = free;
      isBetter = true;
    }
  }
  return squares;
}

function fromTopLeft(squares: readonly Spot[]): Square[] {
  const left = min(squares, ([x]) => x) ?? 0;
  const top = min(squares, ([, y]) => y) ?? 0;
  return squares.map(([x, y]) => ({ column: x - left, row: y - top }));
}
