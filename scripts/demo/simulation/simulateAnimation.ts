import type { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import { animationProgramme, type ProgrammeLine } from './animationProgramme.ts';
import { around1 } from './draw.ts';
import { stream } from './stream.ts';

export type AnimationRow = RowOf<typeof animationAnnuelle>;

/** Yearly growth of the programme: the association settles in (it was founded in 2015). */
const growth = 0.025;

/** The year around which the programme is written. */
const reference = 2023;

/**
 * What was left of 2020 by kind of action: gatherings are cancelled, meetings are held at a
 * distance, and more of them.
 */
const left2020: Readonly<Record<AnimationRow['type_action'], { times: number; people: number }>> = {
  reunion: { times: 1.25, people: 0.8 },
  formation: { times: 0.5, people: 0.75 },
  groupe_travail: { times: 0.7, people: 0.7 },
  evenement: { times: 0, people: 0 },
  outil: { times: 1, people: 1 },
  appui: { times: 0.7, people: 0.8 },
};

/**
 * The coordination work of the regional association, year after year: the rows of
 * `animation_annuelle`. `structures` is the number of missions locales of the network, which an
 * action cannot exceed. A line that was not held in a year has no row.
 */
export function simulateAnimation(
  seed: number,
  structures: number,
  years: readonly number[],
): AnimationRow[] {
  return years.flatMap((annee) =>
    animationProgramme.flatMap((line, rank) => {
      const open = line.firstYear <= annee && annee <= line.lastYear;
      return open ? rowOf(line, annee, structures, stream(seed, 20, rank, annee)) : [];
    }),
  );
}

function rowOf(
  line: ProgrammeLine,
  annee: number,
  structures: number,
  random: () => number,
): AnimationRow[] {
  const { priorite, axe, type_action, intitule, attendance } = line;
  const left = annee === 2020 ? left2020[type_action] : { times: 1, people: 1 };
  const trend = (1 + growth) ** (annee - reference);
  const actions = timesHeld(line, left.times * trend, random);
  if (actions === 0) return [];
  const missions_locales = Math.min(
    structures,
    Math.max(1, Math.round(reachOf(line, random) * structures * Math.min(1, trend * 1.03))),
  );
  const people = (attendance ?? 0) * left.people * trend * around1(random, 0.08);
  const participants =
    attendance === null ? null : Math.max(missions_locales, Math.round(actions * people));
  return [{ annee, priorite, axe, type_action, intitule, actions, participants, missions_locales }];
}

/** A publication keeps its rhythm; the rest varies with the year. */
function timesHeld({ times, type_action }: ProgrammeLine, level: number, random: () => number) {
  const waver = around1(random, 0.12);
  if (type_action === 'outil') return times;
  return level === 0 ? 0 : Math.max(1, Math.round(times * level * waver));
}

/** What is sent to all reaches all. */
function reachOf({ reach }: ProgrammeLine, random: () => number): number {
  const waver = around1(random, 0.06);
  return reach === 1 ? 1 : reach * waver;
}
