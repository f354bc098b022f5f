import type { CountKind } from './countKind.ts';

/** The units of figures written by hand, by what they count. */
const unitsOf: Readonly<Record<CountKind, readonly string[]>> = {
  people: [
    'jeunes',
    'personnes',
    'personnes par an',
    'personnes (professionnels)',
    'habitants',
    'apprentis',
  ],
  entries: ['entrées', 'contrats', 'embauches'],
  acts: ['entretiens', 'participations', 'contacts', 'pass numériques', 'paniers-repas'],
  structures: [
    'structures',
    'lieux',
    'lieux d’accueil',
    'tiers-lieux',
    'communes',
    'villes',
    'pôles urbains',
    'quartiers',
  ],
  money: ['€', 'million d’euros', 'millions d’euros'],
  nothing: [
    '%',
    'ETP',
    'jeunes par conseiller',
    'jeunes pour 100 habitants',
    'jeune sur 7',
    'heure par jour',
    'ans',
    'année',
    'années',
    'objectifs',
    'priorités',
  ],
};

const kinds = new Map(
  Object.entries(unitsOf).flatMap(([kind, units]) =>
    units.map((unit) => [unit, kind as CountKind] as const),
  ),
);

/** What a unit counts, told by the whole of its text: people, where it is not in the list. */
export function unitCountKind(unit: string): CountKind {
  return kinds.get(unit) ?? 'people';
}
