import type { Day, Month } from '../calendar.ts';
import { type Career, type FollowUpMonth, isSearching, startSpell } from './career.ts';
import { earlyLoss, lossInLastingJob, lossRates, returnRate, silence } from './contactRates.ts';
import { between, chance, happens } from './draw.ts';
import { closeMain } from './entries.ts';

type Contact = Pick<FollowUpMonth, 'from' | 'to' | 'returns'>;

const noContact: Contact = { from: 1, to: 0, returns: false };

/** Contact lost or found again in a part of a month; gives the days of contact. */
export function stepContact(
  career: Career,
  month: Month,
  rank: number,
  from: Day,
  to: Day,
): Contact {
  const share = (to - from + 1) / 30.4;
  const level = career.structure.rhythm('contact', month);
  if (!career.inContact) return outOfContact(career, from, to, share * level);
  const start = Math.max(from, career.contactFrom);
  const returns = career.lostOn !== null && career.contactFrom >= from;
  if (start > to || !happens(career.random, (share * lossRate(career, rank)) / level)) {
    return { from: start, to, returns };
  }
  const last = between(career.random, start, to);
  lose(career, last, (silence.atOnce * busyness(career)) / level);
  return { from: start, to: last, returns };
}

function lossRate({ main }: Career, rank: number): number {
  const rate = main.emploi_durable === 'oui' ? lossInLastingJob : lossRates[main.situation];
  return rate * (rank < 3 ? earlyLoss : 1);
}

/** The last day of contact, and the probability that it is that of the last news too. */
function lose(career: Career, last: Day, silent: number): void {
  career.inContact = false;
  career.lostOn = last;
  if (chance(career.random, silent)) fallSilent(career, last);
}

/** What an occupation changes to falling silent. */
function busyness({ main }: Career): number {
  return isSearching(main) ? 1 : silence.whenBusy;
}

/** The last day of news: what a person without a known occupation does is unknown from then. */
function fallSilent(career: Career, last: Day): void {
  career.silent = true;
  if (!isSearching(career.main) || career.main.situation === 'inconnue') return;
  // A search that starts later in the month, after a job or a training, becomes unknown at once.
  const from = Math.max(last + 1, career.main.date_debut);
  closeMain(career, from - 1);
  startSpell(career, 'inconnue', from, null);
}

/** Contact found again, or the last news. */
function outOfContact(career: Career, from: Day, to: Day, share: number): Contact {
  const { random, lostOn, silent } = career;
  const gap = (from - (lostOn ?? from)) / 30.4;
  if (!happens(random, share * returnRate(gap))) {
    if (!silent && chance(random, silence.monthly * busyness(career))) fallSilent(career, to);
    return noContact;
  }
  const day = between(random, from, to);
  comeBack(career, day);
  return { from: day, to, returns: true };
}

/** Contact starts again on a day; who was of unknown situation looks for work. */
export function comeBack(career: Career, day: Day): void {
  career.inContact = true;
  career.silent = false;
  career.contactFrom = day;
  const { situation, date_debut } = career.main;
  if (situation === 'inconnue') search(career, Math.max(day, date_debut));
}

/** Starts a search for a job, or for nothing in particular. */
export function search(career: Career, day: Day): void {
  closeMain(career, day - 1);
  const situation = chance(career.random, 0.9) ? 'demandeur_emploi' : 'non_professionnelle';
  startSpell(career, situation, day, null);
}

/** Is any day of the month a day of contact? */
export function hasContact({ from, to }: Pick<FollowUpMonth, 'from' | 'to'>): boolean {
  return from <= to;
}
