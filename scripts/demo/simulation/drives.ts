import { ageInYears } from '../ageInYears.ts';
import { monthOf } from '../calendar.ts';
import { type AgeGroup, type Attributes, ageGroupOf } from './attributes.ts';
import type { EntrySituation } from './career.ts';
import { around1 } from './draw.ts';
import type { Random } from './stream.ts';

type Drives = Record<EntrySituation, number>;

/** By age at the first reception. */
const byAge: Readonly<Record<AgeGroup, Drives>> = {
  mineur: { formation: 1.1, emploi: 0.55, alternance: 1.7, scolarite: 2.4, volontariat: 0.9 },
  jeune: { formation: 1, emploi: 1.05, alternance: 1, scolarite: 0.8, volontariat: 1.2 },
  adulte: { formation: 0.95, emploi: 1.2, alternance: 0.5, scolarite: 0.2, volontariat: 0.6 },
};

/** By what the person holds or lacks. */
const noDiploma: Drives = {
  formation: 1.25,
  emploi: 0.75,
  alternance: 0.85,
  scolarite: 1.1,
  volontariat: 0.8,
};

/** How readily a person enters each situation: age, diploma, licence, children, and chance. */
export function drives(random: Random, attributes: Attributes): Drives {
  const month = monthOf(attributes.date_premier_accueil);
  const result = { ...byAge[ageGroupOf(ageInYears(attributes.date_naissance, month))] };
  for (const situation of Object.keys(result) as EntrySituation[]) {
    if (attributes.niveau_diplome === 'aucun') result[situation] *= noDiploma[situation];
    result[situation] *= around1(random, 0.45);
  }
  if (attributes.permis_b === 'oui') result.emploi *= 1.2;
  if (attributes.residence_qpv === 'oui') result.emploi *= 0.88;
  if (attributes.a_enfant === 'oui') {
    result.emploi *= 0.75;
    result.alternance *= 0.6;
  }
  return result;
}
