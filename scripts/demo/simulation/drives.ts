import { ageInYears } from '../ageInYears.ts';
import { monthOf } from '../calendar.ts';
import type { Situation } from '../person.ts';
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

/** What a person is, holds or lacks, and how that changes each drive. */
const traits: readonly {
  holds: (attributes: Attributes) => boolean;
  factors: Partial<Drives>;
}[] = [
  {
    holds: ({ niveau_diplome }) => niveau_diplome === 'aucun',
    factors: { formation: 1.25, emploi: 0.75, alternance: 0.85, scolarite: 1.1, volontariat: 0.8 },
  },
  {
    holds: ({ sexe }) => sexe === 'F',
    factors: { formation: 1.05, emploi: 0.97, alternance: 0.74, volontariat: 1.4 },
  },
  {
    holds: ({ sexe }) => sexe !== 'F',
    factors: { formation: 0.95, emploi: 1.03, alternance: 1.24, volontariat: 0.62 },
  },
  { holds: ({ permis_b }) => permis_b === 'oui', factors: { emploi: 1.2 } },
  { holds: ({ residence_qpv }) => residence_qpv === 'oui', factors: { emploi: 0.88 } },
  { holds: ({ residence_frr }) => residence_frr === 'oui', factors: { alternance: 1.08 } },
  { holds: ({ a_enfant }) => a_enfant === 'oui', factors: { emploi: 0.75, alternance: 0.6 } },
];

/** Who has a job at the first reception finds the next one more readily. */
const workedBefore = 1.3;

/** How readily a person enters each situation: age, sex, diploma, licence, children, and chance. */
export function drives(random: Random, attributes: Attributes, start: Situation): Drives {
  const month = monthOf(attributes.date_premier_accueil);
  const result = { ...byAge[ageGroupOf(ageInYears(attributes.date_naissance, month))] };
  if (start === 'emploi') result.emploi *= workedBefore;
  const held = traits.filter(({ holds }) => holds(attributes));
  for (const situation of Object.keys(result) as EntrySituation[]) {
    for (const { factors } of held) result[situation] *= factors[situation] ?? 1;
    result[situation] *= around1(random, 0.45);
  }
  return result;
}
