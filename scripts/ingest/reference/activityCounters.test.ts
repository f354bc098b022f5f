import { describe, expect, it } from 'vitest';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { isoDay } from '../../demo/calendar.ts';
import { act, examplePerson, scheme, spell } from '../../demo/examplePerson.ts';
import type { Person } from '../../demo/person.ts';
import { activityCounters, counterOf } from './activityCounters.ts';
import { personYears } from './personYears.ts';

/** Days on which an indicator counts a person in 2020, whom an interview makes accompanied. */
function days(indicator: string, changes: Partial<Person>, year = 2020): string[] {
  const person = examplePerson({ actes: [act('2020-02-03')], ...changes });
  return personYears(person, [year]).flatMap((one) => counterOf(indicator)(one).map(isoDay));
}

const region = { financement_region: 'oui' } as const;
const lasting = { emploi_durable: 'oui' } as const;

describe('activityCounters', () => {
  it('counts every indicator of the catalogue and nothing else', () => {
    expect(Object.keys(activityCounters)).toEqual(activityIndicators.map(({ id }) => id));
    expect(() => counterOf('inconnu')).toThrow('inconnu');
  });

  it('counts nothing in a year without accompaniment', () => {
    const situations = [spell('emploi', '2021-03-01', null)];
    expect(days('entrees_emploi', { situations }, 2021)).toEqual([]);
  });

  it('counts a person once, and the entries one by one', () => {
    const situations = [
      spell('formation', '2020-02-10', '2020-03-06'),
      spell('formation', '2020-09-07', '2020-10-30'),
    ];
    expect(days('entrees_formation', { situations })).toEqual(['2020-02-10']);
    expect(days('nombre_entrees_formation', { situations })).toEqual(['2020-02-10', '2020-09-07']);
  });

  it('counts the first entry that meets the definition of its own', () => {
    const situations = [
      spell('formation', '2020-02-10', '2020-03-06'),
      spell('formation', '2020-09-07', '2020-10-30', region),
      spell('emploi', '2020-04-20', '2020-05-20'),
      spell('emploi', '2020-11-16', null, lasting),
    ];
    expect(days('entrees_formation', { situations })).toEqual(['2020-02-10']);
    expect(days('entrees_formation_region', { situations })).toEqual(['2020-09-07']);
    expect(days('entrees_emploi', { situations })).toEqual(['2020-04-20']);
    expect(days('entrees_emploi_durable', { situations })).toEqual(['2020-11-16']);
    const after = 'entrees_emploi_sortants_formation_region';
    expect(days(after, { situations })).toEqual(['2020-11-16']);
  });

  it('sees no entry in a training of the Region that follows another at once', () => {
    const situations = [
      spell('formation', '2020-02-10', '2020-03-06'),
      spell('formation', '2020-03-09', '2020-06-30', region),
    ];
    expect(days('entrees_formation_region', { situations })).toEqual([]);
    expect(days('nombre_entrees_formation', { situations })).toEqual(['2020-02-10']);
  });

  it('counts a job within twelve months of a training of the Region, not later', () => {
    const training = spell('formation', '2018-10-01', '2019-06-28', region);
    const jobOn = (day: string) =>
      days('entrees_emploi_sortants_formation_region', {
        situations: [training, spell('emploi', day, null)],
      });
    expect(jobOn('2020-06-28')).toEqual(['2020-06-28']);
    expect(jobOn('2020-06-29')).toEqual([]);
  });

  it('counts the first reception, in its year alone', () => {
    expect(days('premiers_accueils', {}, 2019)).toEqual(['2019-01-15']);
    expect(days('premiers_accueils', {}, 2020)).toEqual([]);
  });

  it('counts interviews apart from workshops and collective information', () => {
    const actes = [
      act('2020-02-03'),
      act('2020-02-03'),
      act('2020-03-02', 'atelier'),
      act('2020-03-09', 'information_collective'),
      act('2020-03-16', 'visite'),
    ];
    expect(days('entretiens', { actes })).toEqual(['2020-02-03', '2020-02-03']);
    expect(days('ateliers_informations_collectives', { actes })).toHaveLength(2);
  });

  it('counts a theme whatever the type of the act, once', () => {
    const actes = [
      act('2020-02-03'),
      act('2020-05-04', 'autre', 'sante'),
      act('2020-06-01', 'atelier', 'sante'),
    ];
    expect(days('jeunes_action_sante', { actes })).toEqual(['2020-05-04']);
    expect(days('jeunes_action_logement', { actes })).toEqual([]);
  });

  it('counts a scheme entered in the year, once', () => {
    const dispositifs = [
      scheme('erip', '2020-10-05'),
      scheme('erip', '2020-03-02'),
      scheme('pacea', '2019-12-02'),
    ];
    expect(days('visites_erip', { dispositifs })).toEqual(['2020-03-02']);
    expect(days('entrees_pacea', { dispositifs })).toEqual([]);
  });
});
