import { firstDayOf, isWeekend, lastDayOf, monthIndex } from '../calendar.ts';
import type { DemoParameters } from '../demoParameters.ts';
import type { Person } from '../person.ts';
import type { Structure } from '../structure.ts';
import type { Reception } from './attributes.ts';
import { between, pickRank } from './draw.ts';
import { drawAttributes, type Newcomer } from './drawAttributes.ts';
import { EvenDraws } from './EvenDraws.ts';
import { firstReceptionQuotas } from './firstReceptionQuotas.ts';
import { simulateActs } from './simulateActs.ts';
import { simulateCareer } from './simulateCareer.ts';
import { simulateImmersions } from './simulateImmersions.ts';
import { simulateSchemes } from './simulateSchemes.ts';
import { type Random, scramble, stream } from './stream.ts';
import { type StructureTraits, structureTraits } from './structureTraits.ts';
import { typeLate } from './typeLate.ts';

/** Streams of random numbers of a person: more draws in one change nothing in the others. */
const aspects = { attributes: 0, career: 1, schemes: 2, immersions: 3, acts: 4, typing: 5 };

/** A structure at work: its traits and its own draws. */
interface Office {
  structure: StructureTraits;
  even: EvenDraws;
}

/** People a year and structure, at most: each has a number of their own, from which they are drawn. */
const mostReceived = 2 ** 14;

/**
 * One fictitious life after another, by year of first reception then structure, until the end of
 * the simulation: what `readBy` then reads of it on a day is a row of the private extract. Only one
 * is held at a time, and years that are added at the end leave the people of the years before as
 * they were.
 */
export function* simulatePeople(
  parameters: DemoParameters,
  structures: readonly Structure[],
): Generator<Person> {
  const { seed, firstReceptions, extraction, until = extraction } = parameters;
  if (extraction > until) throw new Error('extraction demandée après la fin de la simulation');
  const traits = structureTraits(seed, structures);
  const offices = traits.map((structure) => ({
    structure,
    even: new EvenDraws(seed, structure.rank),
  }));
  for (const [year, total] of Object.entries(firstReceptions)) {
    const quotas = firstReceptionQuotas(seed, traits, Number(year), total);
    if (Math.max(...quotas) > mostReceived) throw new Error(`trop d’accueils en ${year}`);
    for (const office of offices) {
      const weights = receptionWeights(office.structure, Number(year));
      for (let rank = 0; rank < (quotas[office.structure.rank] ?? 0); rank += 1) {
        const person = simulatePerson(parameters, office, { year: Number(year), rank, weights });
        if (person.date_premier_accueil <= until) yield person;
      }
    }
  }
}

/** The place of a person among those received by a structure in a year. */
interface Place {
  year: number;
  rank: number;
  /** Relative number of first receptions in each of the twelve months. */
  weights: readonly number[];
}

function simulatePerson(parameters: DemoParameters, office: Office, place: Place): Person {
  const { seed, lateTyping = false } = parameters;
  // 64 years, 128 structures.
  const number = place.rank + (place.year % 64) * mostReceived + office.structure.rank * 2 ** 20;
  const random = (aspect: keyof typeof aspects) => stream(seed, aspects[aspect], number);
  const draws = random('attributes');
  const id = scramble(number).toString(16).padStart(8, '0');
  const newcomer = drawAttributes(draws, office.structure, drawReception(draws, place, id));
  const person = simulateLife(parameters, office, newcomer, random);
  return inOrder(lateTyping ? typeLate(random('typing'), person) : person);
}

/** All that happens to a person until the end of the simulation. */
function simulateLife(
  { extraction, until = extraction }: DemoParameters,
  { structure, even }: Office,
  newcomer: Newcomer,
  random: (aspect: keyof typeof aspects) => Random,
): Person {
  const { attributes } = newcomer;
  const { spells, months } = simulateCareer(random('career'), even, newcomer, structure, until);
  const source = { random: random('schemes'), even, attributes, structure };
  const schemes = simulateSchemes(source, months, spells);
  const immersions = simulateImmersions(random('immersions'), even, structure, months, schemes);
  return {
    ...attributes,
    situations: [...spells, ...immersions],
    actes: simulateActs(random('acts'), even, structure, months, schemes),
    dispositifs: schemes,
  };
}

/** A working day of the year, by the seasonality of first receptions. */
function drawReception(random: Random, { year, weights }: Place, id: string): Reception {
  const month = monthIndex(year, 1) + pickRank(random, weights);
  let day = between(random, firstDayOf(month), lastDayOf(month));
  while (isWeekend(day)) day = between(random, firstDayOf(month), lastDayOf(month));
  return { id, day, month, year };
}

/** Relative number of first receptions in each of the twelve months of a year. */
function receptionWeights({ rhythm }: StructureTraits, year: number): number[] {
  const january = monthIndex(year, 1);
  return Array.from({ length: 12 }, (_, rank) => rhythm('accueil', january + rank));
}

/** Rows by day; those of a day stay in the order of the simulation. */
function inOrder(person: Person): Person {
  person.situations.sort((a, b) => a.date_debut - b.date_debut);
  person.actes.sort((a, b) => a.date - b.date);
  person.dispositifs.sort((a, b) => a.date_debut - b.date_debut);
  return person;
}
