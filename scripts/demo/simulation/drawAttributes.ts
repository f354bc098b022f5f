import type { Answer } from '../person.ts';
import { type AgeGroup, type Attributes, ageGroupOf, type Reception } from './attributes.ts';
import { attributeWeights } from './attributeWeights.ts';
import { between, chance, pick, pickRank } from './draw.ts';
import { drawAge } from './drawAge.ts';
import { type StartingPoint, startingPoints } from './startingPoints.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** A person on the day of their first reception. */
export interface Newcomer {
  attributes: Attributes;
  start: StartingPoint;
}

type Residence = Pick<Attributes, 'residence_qpv' | 'residence_frr'>;

/** Draws who is received by a structure on a day. */
export function drawAttributes(
  random: Random,
  structure: StructureTraits,
  reception: Reception,
): Newcomer {
  const { levels } = structure;
  const age = drawAge(random, reception.year, levels.mineur);
  const group = ageGroupOf(age);
  const start = drawStart(random, group, levels.non_neet);
  const residence = drawResidence(random, structure);
  const context = contextOf(residence);
  const among = <Code extends string>(
    weights: Partial<Record<Code, number>>,
    favoured: NoInfer<Code>,
    level: number,
  ) => pick<Code>(random, { ...weights, [favoured]: (weights[favoured] ?? 0) * level });
  return {
    start,
    attributes: {
      id_jeune: reception.id,
      code_structure: structure.code,
      date_premier_accueil: reception.day,
      date_naissance: reception.month - 12 * age - between(random, 0, 11),
      sexe: among({ F: 48.4, M: 51.3, autre: 0.3 }, 'F', levels.femmes),
      niveau_diplome: among(
        attributeWeights.niveau_diplome[group],
        'aucun',
        levels.sans_diplome * context.noDiploma,
      ),
      neet_a_l_accueil: start.neet,
      inscrit_france_travail: among(
        attributeWeights.inscrit_france_travail[group],
        'oui',
        levels.inscrit,
      ),
      ...residence,
      logement: among(attributeWeights.logement[group], 'precaire', levels.precaire),
      permis_b: among(attributeWeights.permis_b[group], 'oui', levels.permis * context.licence),
      a_enfant: among(attributeWeights.a_enfant[group], 'oui', levels.parents),
    },
  };
}

function drawStart(random: Random, group: AgeGroup, nonNeetLevel: number): StartingPoint {
  const weights = startingPoints.map(
    ({ neet, weights }) => weights[group] * (neet === 'oui' ? 1 : nonNeetLevel),
  );
  const start = startingPoints[pickRank(random, weights)];
  if (start === undefined) throw new Error('aucune situation de départ');
  return start;
}

/** What living in a priority neighbourhood, or far from a town, changes. */
function contextOf({ residence_qpv, residence_frr }: Residence) {
  if (residence_qpv === 'oui') return { noDiploma: 1.15, licence: 0.7 };
  if (residence_frr === 'oui') return { noDiploma: 0.97, licence: 1.18 };
  return { noDiploma: 0.99, licence: 0.98 };
}

/** No place is in a QPV and in a FRR zone at once; some addresses could not be located. */
function drawResidence(random: Random, { qpv, frr }: StructureTraits): Residence {
  const draw = random();
  const elsewhere: Answer = chance(random, 0.03) ? 'inconnu' : 'non';
  return {
    residence_qpv: draw < qpv ? 'oui' : elsewhere,
    residence_frr: draw >= qpv && draw < qpv + frr ? 'oui' : elsewhere,
  };
}
