import { quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';
import { groupBy } from './groupBy.ts';
import type { NamesByKind } from './namesByKind.ts';

/** Known at the first reception alone, or counted at another date: not nested. */
const notNested = new Set(['age', 'neet', 'situation_entree']);

/**
 * Modalities of a dimension add up to their population; everybody is accompanied, with the same
 * attributes (the age of first receptions excepted, which is that of the reception).
 */
export function relateProfiles(ledger: Ledger, names: NamesByKind): void {
  const profiles = names.get('profil') ?? [];
  const byDimension = groupBy(profiles, (parts) => parts.slice(0, 5).join('|'));
  for (const [key, members] of byDimension) {
    const [, yearText, territory = '', population = '', dimension = ''] = key.split('|');
    const year = Number(yearText);
    const indicator = population === 'accompagnes' ? 'jeunes_accompagnes' : population;
    const total = quantities.cumulated(year, territory, indicator, 12);
    const cells = members.map((parts) => parts.join('|'));
    if (isWhole(dimension, members)) ledger.sum('population = ses modalités', total, cells);
    if (population === 'accompagnes') continue;
    for (const [, , , , , modality = ''] of members) {
      const name = quantities.profile(year, territory, population, dimension, modality);
      const among = (one: string) =>
        quantities.profile(year, territory, 'accompagnes', dimension, one);
      if (dimension === 'age' && population !== 'premiers_accueils') {
        const older = [among('22_25'), among('26_plus')];
        if (modality === '22_plus') {
          if (older.every((one) => ledger.has(one)))
            ledger.left('accompagnés ⊃ entrés', `complement|${name}`, older, [name]);
        } else if (ledger.has(among(modality)))
          ledger.part('accompagnés ⊃ entrés', among(modality), name);
      } else if (!notNested.has(dimension) && ledger.has(among(modality)))
        ledger.part('accompagnés ⊃ population', among(modality), name);
    }
  }
}

/** Modalities of each dimension: a population of which one is told alone cannot be summed. */
const counts: Record<string, number> = {
  sexe: 2,
  diplome: 5,
  situation_entree: 7,
  logement: 4,
  permis_b: 3,
};

function isWhole(dimension: string, members: string[][]): boolean {
  const population = members[0]?.[3];
  if (dimension === 'age') return members.length === (population === 'accompagnes' ? 4 : 3);
  return members.length === (counts[dimension] ?? 2);
}
