import { describe, expect, test } from 'vitest';
import { situationOn } from '../../ingest/reference/situationOn.ts';
import { type Day, lastDayOf, monthOf, parseIsoDay, yearOf } from '../calendar.ts';
import { targets } from '../calibration/targets.ts';
import { exampleNetwork } from '../exampleNetwork.ts';
import type { Person, Situation, Spell } from '../person.ts';
import { readNetwork } from '../readNetwork.ts';
import { generatePeople } from './generatePeople.ts';

/* Careers of a small network, against the targets that the whole one must reach. */

const { structures } = readNetwork(exampleNetwork);

const parameters = {
  seed: 11,
  firstReceptions: { 2019: 2500, 2020: 2500, 2021: 2500, 2022: 2500 },
  extraction: parseIsoDay('2025-06-30'),
  lateTyping: true,
};

const people = [...generatePeople(parameters, structures)];

/** The situation of a person some months after a day, on the last day of the month. */
function later({ situations }: Person, day: Day, months: number): Situation {
  return situationOn(situations, lastDayOf(monthOf(day) + months));
}

/** Share of those for whom it holds, in %. */
function share<One>(all: readonly One[], holds: (one: One) => boolean): number {
  return (100 * all.filter(holds).length) / all.length;
}

/** Is a value within a target, with the noise of a small network, in points? */
function expectWithin(measure: string, value: number, noise: number): void {
  const target = targets.find((one) => one.measure === measure);
  expect(value).toBeGreaterThan((target?.low ?? Number.NaN) - noise);
  expect(value).toBeLessThan((target?.high ?? Number.NaN) + noise);
}

test.each([12, 24])('a part of the situations is unknown after %i months', (months) => {
  const unknown = share(
    people,
    (person) => later(person, person.date_premier_accueil, months) === 'inconnue',
  );
  expectWithin(`part_inconnue_${months}_mois`, unknown, 1);
});

test('who has a job at the first reception often has one a year later', () => {
  const working = people.filter(
    ({ situations, date_premier_accueil: day }) => situationOn(situations, day) === 'emploi',
  );
  const still = share(
    working,
    (person) => later(person, person.date_premier_accueil, 12) === 'emploi',
  );
  expectWithin('part_emploi_12_mois_des_accueillis_en_emploi', still, 4);
});

describe('after a training', () => {
  const ended = people.flatMap((person) =>
    person.situations.flatMap((spell) =>
      spell.situation === 'formation' && spell.date_fin !== null && yearOf(spell.date_fin) < 2024
        ? [{ person, spell, end: spell.date_fin }]
        : [],
    ),
  );
  const ofFunding = (answer: Spell['financement_region']) =>
    ended.filter(({ spell }) => spell.financement_region === answer);

  test.each([3, 6, 12])('who paid makes no difference %i months later', (months) => {
    const [region = 0, other = 0] = (['oui', 'non'] as const).map((answer) =>
      share(ofFunding(answer), ({ person, end }) => later(person, end, months) === 'emploi'),
    );
    const [n = 0, m = 0] = [ofFunding('oui').length, ofFunding('non').length];
    expect(Math.min(n, m)).toBeGreaterThan(800);
    // Three standard errors of a difference between two shares.
    expect(Math.abs(region - other)).toBeLessThan(300 * Math.sqrt(0.24 * (1 / n + 1 / m)));
  });

  test('the Region pays for trainings under way at the reception and beside a job as for others', () => {
    const before = ended.filter(
      ({ person, spell }) => spell.date_debut < person.date_premier_accueil,
    );
    const paid = (all: typeof ended) =>
      share(all, ({ spell }) => spell.financement_region === 'oui');
    expect(before.length).toBeGreaterThan(200);
    expect(Math.abs(paid(before) - paid(ended))).toBeLessThan(10);
  });
});
