import { describe, expect, it } from 'vitest';
import { isoDay } from '../../demo/calendar.ts';
import { act, examplePerson, spell } from '../../demo/examplePerson.ts';
import type { Person } from '../../demo/person.ts';
import { personYears } from './personYears.ts';

const years = (person: Person) =>
  personYears(person, [2018, 2019, 2020, 2021]).map(({ year }) => year);

describe('personYears', () => {
  it('takes the day of the first reception for an accompanying act', () => {
    expect(years(examplePerson())).toEqual([2019]);
  });

  it('needs an interview, a workshop or a collective information', () => {
    const seen = (type: Parameters<typeof act>[1]) =>
      years(examplePerson({ actes: [act('2021-05-03', type)] }));
    expect(seen('entretien')).toEqual([2019, 2021]);
    expect(seen('atelier')).toEqual([2019, 2021]);
    expect(seen('information_collective')).toEqual([2019, 2021]);
    expect(seen('visite')).toEqual([2019]);
    expect(seen('autre')).toEqual([2019]);
  });

  it('includes the first and the last day of a year', () => {
    expect(years(examplePerson({ actes: [act('2020-12-31')] }))).toEqual([2019, 2020]);
    expect(years(examplePerson({ actes: [act('2021-01-01')] }))).toEqual([2019, 2021]);
  });

  it('gives the first day of accompaniment, not that of a visit', () => {
    const person = examplePerson({ actes: [act('2020-02-03', 'visite'), act('2020-04-06')] });
    expect(personYears(person, [2020]).map(({ firstDay }) => isoDay(firstDay))).toEqual([
      '2020-04-06',
    ]);
  });

  it('judges an entry by the spells of earlier years', () => {
    const person = examplePerson({
      actes: [act('2020-02-03')],
      situations: [
        spell('emploi', '2019-11-01', '2019-12-20'),
        spell('emploi', '2020-01-10', '2020-03-31'),
      ],
    });
    expect(personYears(person, [2020])[0]?.entries.emploi).toEqual([]);
  });
});
