import type { Day, Month } from '../calendar.ts';
import type { Situation } from '../person.ts';
import { type Career, type EntrySituation, isSearching, startSpell } from './career.ts';
import { returnAtEnd } from './contactRates.ts';
import { between, chance, happens } from './draw.ts';
import { enter, trainBesideJob } from './entries.ts';
import { comeBack, search } from './stepContact.ts';

/** Monthly rates of entry of a person in search, while news of them come, before every level. */
const entryRates: Readonly<Record<EntrySituation, number>> = {
  formation: 0.0188,
  emploi: 0.0428,
  alternance: 0.0052,
  scolarite: 0.004,
  volontariat: 0.0042,
};

const entrySituations = Object.keys(entryRates) as EntrySituation[];

/** Monthly rate of entry into a short training beside a job. */
const besideJob = 0.003;

/** What comes right after an end, and within how many days: another contract is no new entry. */
const nextSteps: Readonly<Partial<Record<Situation, readonly NextStep[]>>> = {
  formation: [
    { situation: 'emploi', probability: 0.26, days: 20 },
    { situation: 'formation', probability: 0.1, days: 70 },
  ],
  alternance: [
    { situation: 'emploi', probability: 1.1, days: 20 },
    { situation: 'alternance', probability: 0.1, days: 60 },
  ],
  emploi: [{ situation: 'emploi', probability: 0.4, days: 25 }],
};

interface NextStep {
  situation: EntrySituation;
  /** Before the level of jobs, where it is one. */
  probability: number;
  days: number;
}

/** After a training, jobs come faster for six months. */
const trainingBonus = { days: 180, factor: 2 };

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
  const { main, silent } = career;
  if (main.date_fin !== null && main.date_fin <= to) {
    followOn(career, month, main.date_fin);
    return;
  }
  if (silent) return;
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
  const { main, random, inContact, silent } = career;
  if (main.situation === 'formation') career.lastTrainingEnd = end;
  if (silent) startSpell(career, 'inconnue', end + 1, null);
  else {
    search(career, end + 1);
    if (goesOn(career, main.situation, month, end)) return;
  }
  if (!inContact && chance(random, returnAtEnd)) comeBack(career, end + between(random, 2, 25));
}

/** Some ends lead at once to a job, or to more of the same. */
function goesOn(career: Career, ended: Situation, month: Month, end: Day): boolean {
  const { random } = career;
  let draw = random();
  for (const { situation, probability, days } of nextSteps[ended] ?? []) {
    const job = situation === 'emploi';
    draw -= probability * (job ? level(career, situation, month, end) : 1);
    if (draw >= 0) continue;
    enter(career, situation, end + between(random, 1, days));
    return true;
  }
  return false;
}
