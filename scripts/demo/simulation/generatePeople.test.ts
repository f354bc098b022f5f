import { describe, expect, it } from 'vitest';
import { ageInYears } from '../ageInYears.ts';
import { addMonths, monthOf, parseIsoDay, yearOf } from '../calendar.ts';
import type { DemoParameters } from '../demoParameters.ts';
import { exampleNetwork } from '../exampleNetwork.ts';
import type { Person } from '../person.ts';
import { readNetwork } from '../readNetwork.ts';
import { generatePeople } from './generatePeople.ts';

const { structures } = readNetwork(exampleNetwork);

const parameters: DemoParameters = {
  seed: 7,
  firstReceptions: { 2016: 1000, 2021: 1000, 2022: 1000 },
  extraction: parseIsoDay('2024-06-30'),
};

const people = [...generatePeople(parameters, structures)];

/** Every row of a person's file, with the person. */
function rows<Row>(of: (person: Person) => readonly Row[]): { person: Person; row: Row }[] {
  return people.flatMap((person) => of(person).map((row) => ({ person, row })));
}

const spells = rows((person) => person.situations);
const schemes = rows((person) => person.dispositifs);

describe('generatePeople', () => {
  it('gives the people asked for, each with an identifier of their own', () => {
    expect(people).toHaveLength(3000);
    expect(new Set(people.map((person) => person.id_jeune)).size).toBe(3000);
    expect(new Set(people.map((person) => person.code_structure)).size).toBe(structures.length);
  });

  it('gives the same people again, and leaves them alone when a year is added', () => {
    const more = { ...parameters.firstReceptions, 2023: 400 };
    const again = [...generatePeople({ ...parameters, firstReceptions: more }, structures)];
    expect(again.slice(0, 3000)).toEqual(people);
    expect(again).toHaveLength(3400);
  });

  it('gives others with another seed', () => {
    const [other] = generatePeople({ ...parameters, seed: 8 }, structures);
    expect(other).not.toEqual(people[0]);
  });

  it('receives people of 16 to 25, with an interview on the first day', () => {
    for (const { date_naissance, date_premier_accueil, actes } of people) {
      const age = ageInYears(date_naissance, monthOf(date_premier_accueil));
      expect(age >= 16 && age <= 25).toBe(true);
      expect(actes[0]).toMatchObject({ date: date_premier_accueil, type: 'entretien' });
    }
  });

  it('knows nothing after the extraction, and no end before a start', () => {
    for (const { row } of [...spells, ...schemes]) {
      expect(row.date_debut).toBeLessThanOrEqual(parameters.extraction);
      const end = row.date_fin ?? parameters.extraction;
      expect(end >= row.date_debut && end <= parameters.extraction).toBe(true);
    }
    for (const { row } of rows((person) => person.actes)) {
      expect(row.date).toBeLessThanOrEqual(parameters.extraction);
    }
  });

  it('keeps to the law: immersions of a month, PACEA of 24, GJ then CEJ', () => {
    for (const { row } of spells.filter(({ row }) => row.situation === 'immersion')) {
      expect(row.date_fin ?? 0).toBeLessThan(addMonths(row.date_debut, 1));
    }
    for (const { row } of schemes) {
      const end = row.date_fin ?? row.date_debut;
      if (row.dispositif === 'pacea') expect(end).toBeLessThan(addMonths(row.date_debut, 24));
      if (row.dispositif === 'cej') {
        expect(row.date_debut).toBeGreaterThanOrEqual(parseIsoDay('2022-03-01'));
      }
      if (row.dispositif === 'garantie_jeunes') {
        expect(row.date_debut).toBeLessThanOrEqual(parseIsoDay('2022-02-28'));
      }
    }
  });

  it('runs main situations one after another', () => {
    const beside = ['immersion', 'formation'];
    for (const person of people) {
      const main = person.situations.filter((spell) => !beside.includes(spell.situation));
      for (const [rank, spell] of main.slice(1).entries()) {
        const before = main[rank]?.date_fin ?? Number.POSITIVE_INFINITY;
        expect(spell.date_debut).toBeGreaterThan(before);
      }
    }
  });

  it('calls lasting a job of more than six months only', () => {
    const jobs = spells.filter(({ row }) => row.situation === 'emploi' && row.date_fin !== null);
    for (const { person, row } of jobs) {
      if (row.emploi_durable === 'oui' || row.date_debut < person.date_premier_accueil) continue;
      expect((row.date_fin ?? 0) - row.date_debut).toBeLessThanOrEqual(180);
    }
  });

  it('loses some people of sight, sees some again after a gap, and trains some', () => {
    const share = (found: (person: Person) => boolean) =>
      people.filter(found).length / people.length;
    const has = (person: Person, situation: string) =>
      person.situations.some((spell) => spell.situation === situation);
    expect(share((person) => has(person, 'inconnue'))).toBeGreaterThan(0.4);
    expect(share((person) => has(person, 'formation'))).toBeGreaterThan(0.15);
    expect(share((person) => has(person, 'emploi'))).toBeGreaterThan(0.35);
    const years = (person: Person) => new Set(person.actes.map((act) => yearOf(act.date))).size;
    expect(share((person) => years(person) >= 3)).toBeGreaterThan(0.2);
  });
});
