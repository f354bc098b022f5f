import type { Territories } from '../read/Territories.ts';
import type { Ledger } from '../system/Ledger.ts';

const additive = new Set([
  'cumul',
  'mois',
  'trimestre',
  'profil',
  'recus',
  'situation',
  'passage',
  'suivis',
  'deja',
  'entrees',
  'arretes',
  'apres',
  'sortis',
]);

/** People have one mission locale, so that every count adds up to its département and region. */
export function relateTerritories(ledger: Ledger, territories: Territories): void {
  const { region } = territories;
  const told = new Map<string, Set<string>>();
  for (const name of ledger.cells.keys()) {
    const [kind = '', year = '', territory = '', ...rest] = name.split('|');
    if (!additive.has(kind)) continue;
    const family = `${kind}|${year}||${rest.join('|')}`;
    const places = told.get(family) ?? new Set();
    places.add(territory);
    told.set(family, places);
  }
  for (const [family, places] of told) {
    const [kind, year = '', , ...rest] = family.split('|');
    const at = (territory: string) => [kind, year, territory, ...rest].join('|');
    for (const { whole, parts } of divisionsOf(places, territories, Number(year))) {
      places.add(whole);
      ledger.sum('structures fusionnées ou divisées', at(whole), parts.map(at));
    }
    for (const total of [region, ...territories.departementsOf(Number(year))]) {
      if (!places.has(total) && total !== region) continue;
      for (const { label, parts } of territories.partsOf(total, Number(year))) {
        const isTold = parts.some((part) => places.has(part));
        if (isTold && places.has(total)) ledger.sum(label, at(total), parts.map(at));
      }
    }
  }
}

/** Successions that a table counts in several structures, each once. */
function divisionsOf(places: ReadonlySet<string>, territories: Territories, year: number) {
  const found = new Map<string, { whole: string; parts: string[] }>();
  for (const place of places) {
    const division = territories.divisionOf(place, year);
    if (division !== null) found.set(division.parts.join(), division);
  }
  return [...found.values()];
}
