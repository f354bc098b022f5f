import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, rowsOf, toRound } from './fixtureRows.ts';
import { type Equation, isPossible } from './possibleValues.ts';
import { protectDatasets } from './protectDatasets.ts';

/*
 * A network publishes January, then January and February, each rounded, then closes its year, exact.
 * Each edition is protected with what was published before. An outsider who has them all writes what
 * he knows in equations of his own, and tries values.
 */

const indicateur = 'entrees_emploi';

/** The region, a département of one mission locale and one of two. */
const register = fixtureRegister.filter(
  ({ code, departement }) => code !== '64' && departement !== '64',
);
const [january, february, year] = ['2024-01', '2024-02', '2024'] as const;

/** Counts of a mission locale as each extraction gives them. */
interface Counts {
  january: [number, number, number];
  february: [number, number];
  rest: number;
}

/** Counts of which up to `late` are typed after each extraction. */
const networks = (late: number): fc.Arbitrary<Counts[]> =>
  fc.array(
    fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(late), fc.nat(late), fc.nat(late)).map(
      ([first, second, rest, ...more]): Counts => ({
        january: [first, first + more[0], first + more[0] + more[1]],
        february: [second, second + more[2]],
        rest,
      }),
    ),
    { minLength: 3, maxLength: 3 },
  );

/** Rows of a count at the three levels; the missions locales are in the order of the register. */
const rows = (network: readonly Counts[], of: (counts: Counts) => number, columns: Row) =>
  rowsOf(network.map(of), columns).filter(({ territoire_code: code }) =>
    register.some((one) => one.code === code),
  );

const months = (network: readonly Counts[], periode: string, of: (counts: Counts) => number) =>
  rows(network, of, { periode, indicateur });

const totals = (network: readonly Counts[], periode: string, of: (counts: Counts) => number) =>
  months(network, periode, of).map(({ effectif, ...row }) => ({ ...row, cumul: effectif ?? null }));

/** What an extraction adds to what earlier ones gave of the months. */
const archived = (date_extraction: string, published: TableRows): Row[] =>
  (published.activite_mensuelle ?? []).map((row) => ({ date_extraction, ...row }));

/** The three editions, as they are published. */
function editionsOf(network: readonly Counts[]): TableRows[] {
  const first = protectDatasets(
    {
      activite_mensuelle: toRound(months(network, january, (one) => one.january[0])),
      cumuls_mensuels: toRound(totals(network, january, (one) => one.january[0])),
    },
    register,
  ).rows;
  const before = archived('2024-02-05', first);
  const second = protectDatasets(
    {
      activite_mensuelle: toRound([
        ...months(network, january, (one) => one.january[1]),
        ...months(network, february, (one) => one.february[0]),
      ]),
      cumuls_mensuels: toRound([
        ...totals(network, january, (one) => one.january[1]),
        ...totals(network, february, (one) => one.january[1] + one.february[0]),
      ]),
    },
    register,
    { beside: { activite_mensuelle_anterieure: before }, history: [first] },
  ).rows;
  const later = [...before, ...archived('2024-03-05', second)];
  const third = protectDatasets(
    {
      activite_mensuelle: [
        ...months(network, january, (one) => one.january[2]),
        ...months(network, february, (one) => one.february[1]),
      ],
      activite_annuelle: rows(network, (one) => one.january[2] + one.february[1] + one.rest, {
        annee: 2024,
        indicateur,
      }),
    },
    register,
    { beside: { activite_mensuelle_anterieure: later }, history: [second, first] },
  ).rows;
  return [first, second, third];
}

type Between = readonly [low: number, high: number];

/** No count of these networks is above it. */
const most = 150;

const places = ['75', '23', '33', '33063S00', '33281S00'];
const name = (period: string, place: string) => `${period} ${place}`;
const bothMonths = 'deux mois';

/** Between what a row lets one place its count: 7 is published as 5, and 8 as 10. */
function told({ effectif, cumul, arrondi, statut_valeur }: Row): Between | null {
  const shown = Number(effectif ?? cumul);
  if (statut_valeur !== 'publie') return null;
  return arrondi ? [Math.max(5, shown - 2), shown + 2] : [shown, shown];
}

/** What an edition says of each of its counts. */
function toldBy(edition: TableRows): Map<string, Between> {
  const said = new Map<string, Between>();
  for (const row of Object.values(edition).flat()) {
    const period = String(
      row.annee ?? (row.cumul !== undefined && row.periode === february ? bothMonths : row.periode),
    );
    const code = row.territoire_code === '23096S00' ? '23' : String(row.territoire_code);
    const span = told(row);
    const key = name(period, code);
    if (span !== null) said.set(key, common(said.get(key) ?? [0, most], span) ?? span);
  }
  return said;
}

function common(one: Between, other: Between): Between | null {
  const [low, high] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return low > high ? null : [low, high];
}

/** What everyone knows of the counts of a period, and of a place. */
const equations: readonly Equation[] = [
  ...[january, february, bothMonths, 'reste', year].flatMap((period): Equation[] => [
    [name(period, '75'), name(period, '23'), name(period, '33')],
    [name(period, '33'), name(period, '33063S00'), name(period, '33281S00')],
  ]),
  ...places.flatMap((place): Equation[] => [
    [name(bothMonths, place), name(january, place), name(february, place)],
    [name(year, place), name(bothMonths, place), name('reste', place)],
  ]),
];

/** Counts that somebody would learn: not those of two months together, which were published alone. */
const asked = [january, february, 'reste', year].flatMap((period) =>
  places.map((place) => name(period, place)),
);

/** What is known of the latest counts, if those of before are within `apart` of them. */
function knownOf(
  said: readonly Map<string, Between>[],
  apart: number,
): Map<string, Between> | null {
  const known = new Map(said.at(-1));
  for (const earlier of said.slice(0, -1)) {
    for (const [key, [low, high]] of earlier) {
      const span = common(known.get(key) ?? [0, most], [Math.max(0, low - apart), high + apart]);
      if (span === null) return null;
      known.set(key, span);
    }
  }
  return isPossible(equations, known, most) ? known : null;
}

/** Of each count that is not published and may be small, the small values that are possible. */
function smallValues(known: ReadonlyMap<string, Between>): [string, number[]][] {
  return asked.flatMap((key): [string, number[]][] => {
    const [low = 0, high = most] = known.get(key) ?? [];
    const values = [0, 1, 2, 3, 4].filter(
      (value) =>
        value >= low &&
        value <= high &&
        isPossible(equations, new Map(known).set(key, [value, value]), most),
    );
    return values.length === 0 ? [] : [[key, values]];
  });
}

/** Can a count that is not published be 5 or more? */
function canBeLarge(known: ReadonlyMap<string, Between>, key: string): boolean {
  const [low, high] = known.get(key) ?? [0, most];
  const above = new Map(known).set(key, [Math.max(5, low), high]);
  return high >= 5 && isPossible(equations, above, most);
}

/** Is a count known to be this one value, from 1 to 4? */
function isPinned(known: ReadonlyMap<string, Between>, key: string, values: readonly number[]) {
  const [only, ...others] = values;
  return only !== undefined && only > 0 && others.length === 0 && !canBeLarge(known, key);
}

/**
 * Has a small count fewer than three possible values? The rest of a quarter is implied, in no file:
 * nothing says that it is small while it may be 5 or more.
 */
function isNarrow(known: ReadonlyMap<string, Between>, key: string, values: readonly number[]) {
  return values.length < 3 && !(key.startsWith('reste') && canBeLarge(known, key));
}

describe('three editions of a network', () => {
  test.each([0, 2, 4])('tell no small count, %d people at most being late', (late) => {
    let hidden = 0;
    fc.assert(
      fc.property(networks(late), (network) => {
        const said = editionsOf(network).map(toldBy);
        for (const rank of said.keys()) {
          const same = knownOf(said.slice(0, rank + 1), 0);
          const small = same === null ? [] : smallValues(same);
          hidden += small.length;
          const narrow = same && small.filter(([key, values]) => isNarrow(same, key, values));
          expect([rank, narrow ?? []]).toEqual([rank, []]);
          const near = knownOf(said.slice(0, rank + 1), 4);
          const pinned =
            near && smallValues(near).filter(([key, values]) => isPinned(near, key, values));
          expect([rank, pinned ?? []]).toEqual([rank, []]);
        }
      }),
      { numRuns: 15, seed: 2026 },
    );
    expect(hidden).toBeGreaterThan(50);
  });

  /** Published as 5 or more by an extraction, and hidden since: near that, 4 is possible as well. */
  const crossings: Counts[][] = [
    [
      { january: [0, 0, 0], february: [0, 0], rest: 0 },
      { january: [4, 4, 4], february: [7, 7], rest: 0 },
      { january: [3, 5, 5], february: [7, 7], rest: 0 },
    ],
    [
      { january: [0, 0, 0], february: [5, 5], rest: 0 },
      { january: [7, 8, 8], february: [0, 0], rest: 0 },
      { january: [2, 4, 4], february: [1, 1], rest: 0 },
    ],
  ];

  test.each(crossings)(
    'are never refused for what late entries make of 5 (network %#)',
    (...network) => {
      expect(editionsOf(network)).toHaveLength(3);
    },
  );
});
