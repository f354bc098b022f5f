import { describe, expect, it } from 'vitest';
import { act, examplePerson, spell } from '../../demo/examplePerson.ts';
import { countPeople } from './countPeople.ts';
import { profileCell } from './profileCell.ts';

const years = [2019, 2020];

describe('countPeople', () => {
  it('counts a person in the structure at extraction, for all years', () => {
    const people = [examplePerson({ code_structure: '40192S00', actes: [act('2020-03-02')] })];
    const { activity } = countPeople(people, years);
    for (const year of years) {
      expect(activity.sum(year, ['40192S00'], 'jeunes_accompagnes')).toBe(1);
      expect(activity.sum(year, ['33063S00'], 'jeunes_accompagnes')).toBe(0);
      expect(activity.sum(year, ['33063S00', '40192S00'], 'jeunes_accompagnes')).toBe(1);
    }
  });

  it('leaves out what people do in a year when they are not accompanied', () => {
    const situations = [spell('emploi', '2020-03-02', null)];
    const { activity, profile } = countPeople([examplePerson({ situations })], years);
    expect(activity.sum(2020, ['33063S00'], 'entrees_emploi')).toBe(0);
    const cell = profileCell('entrees_emploi', 'sexe', 'femmes');
    expect(profile.sum(2020, ['33063S00'], cell)).toBe(0);
  });

  it('gives each dimension of a population the same total', () => {
    const { profile } = countPeople([examplePerson(), examplePerson({ sexe: 'M' })], years);
    const sum = (dimension: string, modalities: string[]) =>
      modalities
        .map((modality) => profileCell('premiers_accueils', dimension, modality))
        .reduce((all, cell) => all + profile.sum(2019, ['33063S00'], cell), 0);
    expect(sum('sexe', ['femmes', 'hommes_ou_autre'])).toBe(2);
    expect(sum('age', ['moins_18', '18_21', '22_plus'])).toBe(2);
  });

  it('refuses a cell that the contract does not hold', () => {
    expect(() => profileCell('accompagnes', 'neet', 'oui')).toThrow('hors contrat');
  });
});
