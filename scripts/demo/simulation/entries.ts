import { type Day, monthOf } from '../calendar.ts';
import type { Answer } from '../person.ts';
import { type Career, type EntrySituation, newSpell, startSpell } from './career.ts';
import { between, chance } from './draw.ts';
import { apprenticeshipEnd, jobEnd, schoolEnd, trainingEnd, volunteeringEnd } from './durations.ts';

/** Share of trainings that the Region finances, and of jobs that last, before level and trend. */
const shares = { formation_region: 0.62, emploi_durable: 0.3 };

/** Starts the spell of an entry on a day; what is under way ends the day before. */
export function enter(career: Career, situation: EntrySituation, day: Day): void {
  closeMain(career, day - 1);
  const { random } = career;
  if (situation === 'formation') {
    const financement_region = funding(career, day);
    startSpell(career, situation, day, trainingEnd(random, day), { financement_region });
  } else if (situation === 'emploi') {
    const durable = lasts(career, day);
    const emploi_durable = durable ? 'oui' : 'non';
    startSpell(career, situation, day, jobEnd(random, day, durable), { emploi_durable });
  } else startSpell(career, situation, day, ends[situation](random, day));
}

/** A short training beside a job: it does not become the main situation. */
export function trainBesideJob(career: Career, day: Day): void {
  const end = day + between(career.random, 4, 40);
  const financement_region = funding(career, day);
  career.spells.push(newSpell('formation', day, end, { financement_region }));
}

const ends = {
  alternance: apprenticeshipEnd,
  scolarite: schoolEnd,
  volontariat: volunteeringEnd,
};

/** Ends the main spell on a day, unless it has already ended. */
export function closeMain({ main, spells }: Career, day: Day): void {
  if (main.date_fin !== null && main.date_fin <= day) return;
  if (day < main.date_debut) spells.splice(spells.indexOf(main), 1);
  else main.date_fin = day;
}

/** What the draws of a structure start from. */
export type Origin = Pick<Career, 'random' | 'structure'>;

/**
 * Does the Region pay for a training? Drawn apart from all that the person is, does and becomes:
 * nothing is known of what a funding changes, so that here it changes nothing.
 */
export function funding({ random, structure }: Origin, day: Day): Answer {
  const month = monthOf(day);
  const level = structure.rhythm('formation_region', month);
  return chance(random, shares.formation_region * level) ? 'oui' : 'non';
}

function lasts({ random, even, structure, attributes }: Career, day: Day): boolean {
  const month = monthOf(day);
  const level = structure.rhythm('emploi_durable', month);
  const diploma = attributes.niveau_diplome === 'aucun' ? 0.8 : 1.1;
  return even.chance(random, 'emploi_durable', month, shares.emploi_durable * level * diploma);
}
