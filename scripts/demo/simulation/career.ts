import type { Day, Month } from '../calendar.ts';
import type { Situation, Spell } from '../person.ts';
import type { Attributes } from './attributes.ts';
import type { EvenDraws } from './EvenDraws.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** A young person's follow-up while it is being simulated, month after month. */
export interface Career {
  readonly attributes: Attributes;
  readonly structure: StructureTraits;
  readonly random: Random;
  /** The structure's own draws, for what is counted. */
  readonly even: EvenDraws;
  /** How readily the person enters a job, a training or an apprenticeship, around 1. */
  readonly drive: Readonly<Record<EntrySituation, number>>;
  /** Spells so far. The end of the last ones may still lie ahead. */
  readonly spells: Spell[];
  /** The spell that settles what may happen next; it is one of `spells`. */
  main: Spell;
  /** Contact with the mission locale: the first day of the present or last contact. */
  inContact: boolean;
  /** Out of contact, and nothing more is learnt of what the person does. */
  silent: boolean;
  contactFrom: Day;
  lostOn: Day | null;
  lastTrainingEnd: Day | null;
}

export type EntrySituation = 'formation' | 'emploi' | 'alternance' | 'scolarite' | 'volontariat';

/** A month of a follow-up as the acts and schemes see it. */
export interface FollowUpMonth {
  month: Month;
  /** Months since that of the first reception. */
  rank: number;
  /** First and last day of contact in the month; none when `to` is before `from`. */
  from: Day;
  to: Day;
  situation: Situation;
  durable: boolean;
  /** The person comes back on the first day of contact, after a gap. */
  returns: boolean;
}

/** Starts a spell, which becomes the main one. */
export function startSpell(
  career: Career,
  situation: Situation,
  from: Day,
  to: Day | null,
  more: Partial<Pick<Spell, 'financement_region' | 'emploi_durable'>> = {},
): void {
  career.main = newSpell(situation, from, to, more);
  career.spells.push(career.main);
}

/** A spell that is neither financed by the Region nor a lasting job unless told. */
export function newSpell(
  situation: Situation,
  date_debut: Day,
  date_fin: Day | null,
  more: Partial<Pick<Spell, 'financement_region' | 'emploi_durable'>> = {},
): Spell {
  return {
    situation,
    date_debut,
    date_fin,
    financement_region: more.financement_region ?? 'non',
    emploi_durable: more.emploi_durable ?? 'non',
  };
}

/** Looking for something to do: the situations that entries interrupt. */
export function isSearching({ situation }: Spell): boolean {
  return (
    situation === 'demandeur_emploi' ||
    situation === 'non_professionnelle' ||
    situation === 'inconnue'
  );
}
