import type { Comparaison } from '../contracts/comparaison.ts';
import { type FormattedValue, formatValue } from '../format/formatValue.ts';
import { shortName } from '../format/shortName.ts';
import { position } from '../publication/position.ts';
import { territoryLink } from '../publication/territoryLink.ts';

/** A territory of the comparison, ready to be shown. */
export interface ComparedRow {
  name: string;
  /** Its page; undefined for the region. */
  href: string | undefined;
  /** One a year. */
  values: FormattedValue[];
  /** Value and interval of the last year, in the unit of the indicator; null when missing. */
  latest: number | null;
  bounds: [number, number] | null;
  /** “au-dessus”, “proche” or “au-dessous”; empty for the region and for what has no interval. */
  position: string;
  isRegion: boolean;
}

export interface Compared {
  label: string;
  unit: string;
  years: number[];
  rows: ComparedRow[];
}

/**
 * The chosen territories for an indicator, then the region. Throws when the data holds no such
 * indicator.
 */
export function comparedRows(
  { annees, territoires, indicateurs }: Comparaison,
  { territories, indicator }: { territories: readonly string[]; indicator: string },
): Compared {
  const series = indicateurs.find(({ indicateur }) => indicateur === indicator);
  if (series === undefined) throw new Error(`indicateur inconnu : ${indicator}`);
  const regionRank = territoires.findIndex(({ niveau }) => niveau === 'region');
  const ranks = territories
    .map((code) => territoires.findIndex((one) => one.code === code && one.niveau !== 'region'))
    .filter((rank) => rank >= 0);
  const latestOf = (rank: number) => {
    const value = series.valeurs[rank]?.at(-1);
    return typeof value === 'number' ? value : null;
  };
  return {
    label: series.libelle,
    unit: series.unite,
    years: annees,
    rows: [...ranks, regionRank].map((rank) => {
      const bounds = series.bornes[rank] ?? null;
      return {
        name: nameOf(territoires[rank]),
        href: linkOf(territoires[rank]),
        values: (series.valeurs[rank] ?? []).map((value) => shown(value, series.unite)),
        latest: latestOf(rank),
        bounds,
        position:
          rank === regionRank
            ? ''
            : (position(
                { borne_basse: bounds?.[0] ?? null, borne_haute: bounds?.[1] ?? null },
                { valeur: latestOf(regionRank) },
              ) ?? ''),
        isRegion: rank === regionRank,
      };
    }),
  };
}

/** Creuse is a département and a mission locale: which one is said. */
function nameOf(place: Comparaison['territoires'][number] | undefined): string {
  if (place === undefined) return '';
  return place.niveau === 'departement' ? `${place.nom} (département)` : shortName(place.nom);
}

function linkOf(place: Comparaison['territoires'][number] | undefined): string | undefined {
  return place && territoryLink(place.niveau, place.code);
}

type Value = Comparaison['indicateurs'][number]['valeurs'][number][number];

function shown(value: Value, unite: string): FormattedValue {
  return typeof value === 'number'
    ? formatValue({ valeur: value, unite, statut_valeur: 'publie' })
    : formatValue({ valeur: null, unite, statut_valeur: value });
}
