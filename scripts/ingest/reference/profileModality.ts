import type { Dimension } from '../../../src/contracts/profileModalities.ts';
import { ageInYears } from '../../demo/ageInYears.ts';
import { monthIndex, monthOf } from '../../demo/calendar.ts';
import type { Answer, Person, Situation } from '../../demo/person.ts';
import { situationOn } from './situationOn.ts';

type Modality = (person: Person, population: string, year: number) => string;

/** The published situations: three of iMilo's are too small to stand alone. */
function publishedSituation(situation: Situation): string {
  return situation === 'volontariat' ||
    situation === 'immersion' ||
    situation === 'non_professionnelle'
    ? 'autre'
    : situation;
}

/** Age group at the first reception for first receptions, on 31 December for the others. */
function ageGroup(person: Person, population: string, year: number): string {
  const received = population === 'premiers_accueils';
  const month = received ? monthOf(person.date_premier_accueil) : monthIndex(year, 12);
  const age = ageInYears(person.date_naissance, month);
  if (age < 18) return 'moins_18';
  if (age < 22) return '18_21';
  if (population !== 'accompagnes') return '22_plus';
  return age < 26 ? '22_25' : '26_plus';
}

function yesOrNot(answer: Answer): string {
  return answer === 'oui' ? 'oui' : 'non_ou_inconnu';
}

function licence(value: Person['permis_b']): string {
  return value === 'oui' || value === 'en_cours' ? value : 'non_ou_inconnu';
}

/** The modality of a person in each dimension of `profil_annuel`, in a population and a year. */
export const profileModality: Readonly<Record<Dimension, Modality>> = {
  sexe: ({ sexe }) => (sexe === 'F' ? 'femmes' : 'hommes_ou_autre'),
  age: ageGroup,
  diplome: ({ niveau_diplome }) => niveau_diplome,
  neet: ({ neet_a_l_accueil }) => yesOrNot(neet_a_l_accueil),
  situation_entree: ({ situations, date_premier_accueil }) =>
    publishedSituation(situationOn(situations, date_premier_accueil)),
  inscrit_france_travail: ({ inscrit_france_travail }) => yesOrNot(inscrit_france_travail),
  residence_qpv: ({ residence_qpv }) => yesOrNot(residence_qpv),
  residence_frr: ({ residence_frr }) => yesOrNot(residence_frr),
  logement: ({ logement }) => logement,
  permis_b: ({ permis_b }) => licence(permis_b),
  a_enfant: ({ a_enfant }) => yesOrNot(a_enfant),
};
