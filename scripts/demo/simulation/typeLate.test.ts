import { expect, test } from 'vitest';
import { type Day, parseIsoDay } from '../calendar.ts';
import { exampleNetwork } from '../exampleNetwork.ts';
import type { Typing } from '../person.ts';
import { readNetwork } from '../readNetwork.ts';
import { simulatePeople } from './simulatePeople.ts';

const { structures } = readNetwork(exampleNetwork);

const parameters = {
  seed: 7,
  firstReceptions: { 2019: 3000 },
  extraction: parseIsoDay('2023-12-31'),
  lateTyping: true,
};

const people = [...simulatePeople(parameters, structures)];

type Row = Typing & { day: Day };

/** All the rows but the first of each person. */
const rows: Record<'actes' | 'situations', Row[]> = {
  actes: people.flatMap(({ actes }) => actes.slice(1).map((row) => ({ ...row, day: row.date }))),
  situations: people.flatMap(({ situations }) =>
    situations.slice(1).map((row) => ({ ...row, day: row.date_debut })),
  ),
};

test.each(['actes', 'situations'] as const)('types some %s late, some wrong', (kind) => {
  const share = (found: readonly Row[]) => found.length / rows[kind].length;
  const wrong = rows[kind].filter(({ retrait }) => retrait !== undefined);
  const late = rows[kind].filter((row) => row.saisie !== undefined && row.retrait === undefined);
  const delays = late.map(({ day, saisie = 0 }) => saisie - day);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(31);
  // What was wrong and corrected is also typed late, up to a year and a half after.
  expect(Math.abs(share(late) - 0.055)).toBeLessThan(0.006);
  expect(Math.abs(share(wrong) - 0.01)).toBeLessThan(0.003);
});

test('types at once the interview of the first reception', () => {
  for (const { actes, date_premier_accueil } of people) {
    expect(actes[0]?.date).toBe(date_premier_accueil);
    expect(actes[0]?.saisie).toBeUndefined();
    expect(actes[0]?.retrait).toBeUndefined();
  }
});

test('is an option, which changes nothing else, and gives the same days again', () => {
  expect([...simulatePeople(parameters, structures)]).toEqual(people);
  const plain = [...simulatePeople({ ...parameters, lateTyping: false }, structures)];
  const typedRight = people.map((person) =>
    person.actes
      .filter(({ retrait }) => retrait === undefined)
      .map(({ date, type }) => [date, type]),
  );
  expect(typedRight).toEqual(plain.map(({ actes }) => actes.map(({ date, type }) => [date, type])));
});
