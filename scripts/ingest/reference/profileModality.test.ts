import { describe, expect, it } from 'vitest';
import { modalitiesOf } from '../../../src/contracts/profileModalities.ts';
import { monthIndex, parseIsoDay } from '../../demo/calendar.ts';
import { examplePerson, spell } from '../../demo/examplePerson.ts';
import { profileModality } from './profileModality.ts';

describe('profileModality', () => {
  it('takes the age at the first reception, birth being on the first of its month', () => {
    const age = (day: string) =>
      profileModality.age(
        examplePerson({
          date_naissance: monthIndex(2001, 6),
          date_premier_accueil: parseIsoDay(day),
        }),
        'premiers_accueils',
        2019,
      );
    expect(age('2019-05-31')).toBe('moins_18');
    expect(age('2019-06-01')).toBe('18_21');
    expect(age('2023-05-31')).toBe('18_21');
    expect(age('2023-06-01')).toBe('22_plus');
  });

  it('takes the age on 31 December for the other populations', () => {
    const age = (population: string, born: number) =>
      profileModality.age(
        examplePerson({ date_naissance: monthIndex(born, 12) }),
        population,
        2019,
      );
    expect(age('accompagnes', 2002)).toBe('moins_18');
    expect(age('accompagnes', 2001)).toBe('18_21');
    expect(age('accompagnes', 1997)).toBe('22_25');
    expect(age('accompagnes', 1993)).toBe('26_plus');
    expect(age('entrees_emploi', 1993)).toBe('22_plus');
  });

  it('merges what the published tables merge', () => {
    const other = examplePerson({ sexe: 'autre', residence_qpv: 'inconnu', permis_b: 'inconnu' });
    expect(profileModality.sexe(other, 'accompagnes', 2019)).toBe('hommes_ou_autre');
    expect(profileModality.residence_qpv(other, 'accompagnes', 2019)).toBe('non_ou_inconnu');
    expect(profileModality.permis_b(other, 'accompagnes', 2019)).toBe('non_ou_inconnu');
    const learner = examplePerson({ permis_b: 'en_cours' });
    expect(profileModality.permis_b(learner, 'accompagnes', 2019)).toBe('en_cours');
  });

  it('finds the situation on the day of the first reception, by the priority of the list', () => {
    const situation = (...situations: ReturnType<typeof spell>[]) =>
      profileModality.situation_entree(examplePerson({ situations }), 'premiers_accueils', 2019);
    const search = spell('demandeur_emploi', '2018-09-01', null);
    expect(situation()).toBe('inconnue');
    expect(situation(search)).toBe('demandeur_emploi');
    expect(situation(search, spell('emploi', '2019-01-15', '2019-01-15'))).toBe('emploi');
    expect(situation(search, spell('emploi', '2018-12-01', '2019-01-14'))).toBe('demandeur_emploi');
    expect(situation(search, spell('immersion', '2019-01-07', '2019-01-18'))).toBe('autre');
  });

  it('only names modalities of the contract', () => {
    expect(modalitiesOf('accompagnes', 'age')).toContain('26_plus');
    expect(modalitiesOf('premiers_accueils', 'situation_entree')).toContain('autre');
  });
});
