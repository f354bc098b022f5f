import type { Day } from '../../demo/calendar.ts';
import type { Act, SchemeName, Theme } from '../../demo/person.ts';
import { followsRegionTraining } from './followsRegionTraining.ts';
import { isAccompanyingAct } from './isAccompanyingAct.ts';
import type { PersonYear } from './personYears.ts';

/**
 * The days of the year on which an indicator counts the person: one at most for a count of
 * people, the first that meets the indicator's own definition; every one for a count of events.
 */
export type Counter = (year: PersonYear) => Day[];

interface Dated {
  date: Day;
}

/** Counts the person once, on the first of the days. */
function once(events: readonly Dated[]): Day[] {
  return events.length === 0 ? [] : [Math.min(...events.map((event) => event.date))];
}

function every(events: readonly Dated[]): Day[] {
  return events.map((event) => event.date);
}

function scheme(name: SchemeName): Counter {
  return ({ schemes }) =>
    once(
      schemes
        .filter((scheme) => scheme.dispositif === name)
        .map((scheme) => ({ date: scheme.date_debut })),
    );
}

function theme(name: Theme): Counter {
  return ({ acts }) => once(acts.filter((act) => act.theme === name));
}

function isCollective(act: Act): boolean {
  return isAccompanyingAct(act) && act.type !== 'entretien';
}

/** How each indicator of `activite_annuelle` counts, by the rules of the private extract. */
export const activityCounters: Readonly<Record<string, Counter>> = {
  jeunes_accompagnes: ({ firstDay }) => [firstDay],
  premiers_accueils: ({ firstReception }) => (firstReception === null ? [] : [firstReception]),
  entrees_formation: ({ entries }) => once(entries.formation),
  entrees_formation_region: ({ entries }) =>
    once(entries.formation.filter((entry) => entry.financement_region)),
  nombre_entrees_formation: ({ entries }) => every(entries.formation),
  entrees_alternance: ({ entries }) => once(entries.alternance),
  entrees_emploi: ({ entries }) => once(entries.emploi),
  entrees_emploi_durable: ({ entries }) =>
    once(entries.emploi.filter((entry) => entry.emploi_durable)),
  entrees_emploi_sortants_formation_region: ({ entries, person }) =>
    once(entries.emploi.filter((entry) => followsRegionTraining(person.situations, entry.date))),
  entretiens: ({ acts }) => every(acts.filter((act) => act.type === 'entretien')),
  ateliers_informations_collectives: ({ acts }) => every(acts.filter(isCollective)),
  entrees_immersion: ({ entries }) => once(entries.immersion),
  entrees_pacea: scheme('pacea'),
  entrees_cej: scheme('cej'),
  entrees_garantie_jeunes: scheme('garantie_jeunes'),
  entrees_service_civique: scheme('service_civique'),
  aides_permis_b: scheme('permis_b_region'),
  pass_numeriques: scheme('pass_numerique'),
  mobilites_internationales: scheme('mobilite_internationale'),
  aides_alimentaires: scheme('aide_alimentaire'),
  points_sante: scheme('point_sante'),
  visites_erip: scheme('erip'),
  jeunes_action_sante: theme('sante'),
  jeunes_action_numerique: theme('numerique'),
  jeunes_action_mobilite: theme('mobilite'),
  jeunes_action_logement: theme('logement'),
  jeunes_action_citoyennete: theme('citoyennete'),
};

/** The counting rule of an indicator; throws when the catalogue names one that has none. */
export function counterOf(indicator: string): Counter {
  const counter = activityCounters[indicator];
  if (counter === undefined) throw new Error(`indicateur sans règle de comptage : ${indicator}`);
  return counter;
}
