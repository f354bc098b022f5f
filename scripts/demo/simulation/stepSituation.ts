import type { Day, Month } from '../calendar.ts';
import { type Career, type EntrySituation, isSearching, startSpell } from './career.ts';
import { returnAtEnd } from './contactRates.ts';
import { between, chance, happens } from './draw.ts';
import { enter, trainBesideJob } from './entries.ts';
import { comeBack, search } from './stepContact.ts';

/** Monthly rates of entry of a person in search and in contact, before every level. */
const entryRates: Readonly<Record<EntrySituation, number>> = {
  formation: 0.0243,
  emploi: 0.0632,
  alternance: 0.0066,
  scolarite: 0.004,
  volontariat: 0.0042,
};

const entrySituations = Object.keys(entryRates) as EntrySituation[];

/** Monthly rate of entry into a short training beside a job. */
const besideJob = 0.003;

/** What comes right after the end of a training. */
const nextStep = { job: 0.12, training: 0.1 };

/** After a training, jobs come faster for six months. */
const trainingBonus = { days: 180, factor: 1.7 };

/** The first weeks prepare the project; after a year the entries are slower. */
function pace(rank: number): number {
  if (rank < 2) return 0.8;
  return rank < 12 ? 1.1 : 0.85;
}

/** What happens to the situation of a person in a part of a month. */
export function stepSituation(
  career: Career,
  month: Month,
  rank: number,
  from: Day,
  to: Day,
): void {
  const { main, inContact } = career;
  if (main.date_fin !== null && main.date_fin <= to) {
    followOn(career, month, main.date_fin);
    return;
  }
  if (!inContact) return;
  const share = (to - from + 1) / 30.4;
  const start = Math.max(from, main.date_debut + 1, career.contactFrom);
  if (start > to) return;
  if (isSearching(main)) mayEnter(career, month, share * pace(rank), start, to);
  else if (main.situation === 'emploi' && happens(career.random, share * besideJob)) {
    trainBesideJob(career, between(career.random, start, to));
  }
}

function mayEnter(career: Career, month: Month, share: number, from: Day, to: Day): void {
  const { random, even } = career;
  for (const situation of entrySituations) {
    const rate = share * entryRates[situation] * level(career, situation, month, from);
    if (!even.happens(random, situation, month, rate)) continue;
    enter(career, situation, between(random, from, to));
    return;
  }
}

function level(career: Career, situation: EntrySituation, month: Month, day: Day): number {
  const { structure, drive, lastTrainingEnd } = career;
  const trained =
    situation === 'emploi' &&
    lastTrainingEnd !== null &&
    day - lastTrainingEnd <= trainingBonus.days;
  const bonus = trained ? trainingBonus.factor : 1;
  return structure.rhythm(situation, month) * drive[situation] * bonus;
}

/** What follows the end of a training, job, school year… */
function followOn(career: Career, month: Month, end: Day): void {
  const { main, random, inContact } = career;
  if (inContact) search(career, end + 1);
  else startSpell(career, 'inconnue', end + 1, null);
  if (main.situation === 'formation' && goesOn(career, month, end)) return;
  if (!inContact && chance(random, returnAtEnd)) comeBack(career, end + between(random, 2, 25));
}

/** Some trainings lead at once to a job or to another training. */
function goesOn(career: Career, month: Month, end: Day): boolean {
  const { random } = career;
  career.lastTrainingEnd = end;
  const hired = nextStep.job * level(career, 'emploi', month, end);
  const draw = random();
  if (draw < hired) enter(career, 'emploi', end + between(random, 1, 20));
  else if (draw < hired + nextStep.training) {
    enter(career, 'formation', end + between(random, 1, 70));
  } else return false;
  return true;
}
