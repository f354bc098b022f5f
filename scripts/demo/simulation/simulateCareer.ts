import { addMonths, type Day, firstDayOf, lastDayOf, monthOf } from '../calendar.ts';
import type { Spell } from '../person.ts';
import { type Career, type FollowUpMonth, isSearching, newSpell, startSpell } from './career.ts';
import { between, chance } from './draw.ts';
import type { Newcomer } from './drawAttributes.ts';
import { drives } from './drives.ts';
import { apprenticeshipEnd, jobEnd, schoolEnd, trainingEnd, volunteeringEnd } from './durations.ts';
import type { EvenDraws } from './EvenDraws.ts';
import { closeMain, funding, type Origin } from './entries.ts';
import { stepContact } from './stepContact.ts';
import { stepSituation } from './stepSituation.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** Longest follow-up, in months: it reaches from the first simulated year to the first published. */
const longest = 60;

/** A follow-up ends in the months after the 26th birthday. */
const lastAge = 26 * 12;

/** Share of the jobs held at the first reception that go on for months or years. */
const lastingStart = 0.33;

export interface SimulatedCareer {
  spells: Spell[];
  months: FollowUpMonth[];
}

/** A young person's situations and contacts, from the first reception to the end of the simulation at most. */
export function simulateCareer(
  random: Random,
  even: EvenDraws,
  { attributes, start }: Newcomer,
  structure: StructureTraits,
  until: Day,
): SimulatedCareer {
  const day = attributes.date_premier_accueil;
  const main = startingSpell({ random, structure }, start.situation, day);
  const drive = drives(random, attributes, start.situation);
  const state = {
    inContact: true,
    silent: false,
    contactFrom: day,
    lostOn: null,
    lastTrainingEnd: null,
  };
  const career: Career = {
    attributes,
    structure,
    random,
    even,
    drive,
    spells: [main],
    main,
    ...state,
  };
  const last = Math.min(followUpEnd(random, career), until);
  const months = followUp(career, last);
  if (last < until) endFollowUp(career, last);
  return { spells: career.spells, months };
}

function followUpEnd(random: Random, { attributes }: Career): Day {
  const received = attributes.date_premier_accueil;
  const tooOld = firstDayOf(attributes.date_naissance + lastAge) + between(random, 0, 150);
  return Math.min(Math.max(tooOld, addMonths(received, 4)), addMonths(received, longest) - 1);
}

function followUp(career: Career, last: Day): FollowUpMonth[] {
  const received = career.attributes.date_premier_accueil;
  const firstMonth = monthOf(received);
  const months: FollowUpMonth[] = [];
  for (let month = firstMonth; firstDayOf(month) <= last; month += 1) {
    const rank = month - firstMonth;
    const from = Math.max(firstDayOf(month), received);
    const to = Math.min(lastDayOf(month), last);
    stepSituation(career, month, rank, from, to);
    const contact = stepContact(career, month, rank, from, to);
    const { situation, emploi_durable } = career.main;
    const durable = emploi_durable === 'oui';
    // Fields one by one: a spread here costs a tenth of the whole run.
    months.push({
      month,
      rank,
      from: contact.from,
      to: contact.to,
      returns: contact.returns,
      situation,
      durable,
    });
  }
  return months;
}

/** Nothing more is known of a person whose follow-up ended, except an occupation under way. */
function endFollowUp(career: Career, last: Day): void {
  const { main } = career;
  if (main.situation === 'inconnue') return;
  if (isSearching(main)) closeMain(career, last);
  if (main.date_fin !== null) startSpell(career, 'inconnue', main.date_fin + 1, null);
}

/** What the person does on the day of the first reception. */
function startingSpell(origin: Origin, situation: Spell['situation'], day: Day): Spell {
  const { random } = origin;
  const since = day - between(random, 5, 300);
  const until = (end: Day | null) => (end === null ? null : Math.max(end, day + 3));
  switch (situation) {
    case 'emploi':
      return newSpell(
        situation,
        since,
        until(jobEnd(random, day - 20, chance(random, lastingStart))),
      );
    case 'alternance':
      return newSpell(situation, since, until(apprenticeshipEnd(random, day - 200)));
    case 'formation':
      return newSpell(situation, since, until(trainingEnd(random, day - 30)), {
        financement_region: funding(origin, day),
      });
    case 'scolarite':
      return newSpell(situation, since, until(schoolEnd(random, day - 10)));
    case 'volontariat':
      return newSpell(situation, since, until(volunteeringEnd(random, day - 90)));
    default:
      return newSpell(situation, since, null);
  }
}
