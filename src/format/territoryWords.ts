/** How a territory is named in a sentence: “la Gironde”, “en Gironde”, “de la Gironde”. */
export interface TerritoryWords {
  name: string;
  the: string;
  in: string;
  of: string;
}

/** Words of the region and its départements, by code: French usage has no rule to derive them. */
export const territoryWords: Record<string, TerritoryWords> = {
  '75': {
    name: 'Nouvelle-Aquitaine',
    the: 'la Nouvelle-Aquitaine',
    in: 'en Nouvelle-Aquitaine',
    of: 'de Nouvelle-Aquitaine',
  },
  '16': { name: 'Charente', the: 'la Charente', in: 'en Charente', of: 'de la Charente' },
  '17': {
    name: 'Charente-Maritime',
    the: 'la Charente-Maritime',
    in: 'en Charente-Maritime',
    of: 'de la Charente-Maritime',
  },
  '19': { name: 'Corrèze', the: 'la Corrèze', in: 'en Corrèze', of: 'de la Corrèze' },
  '23': { name: 'Creuse', the: 'la Creuse', in: 'en Creuse', of: 'de la Creuse' },
  '24': { name: 'Dordogne', the: 'la Dordogne', in: 'en Dordogne', of: 'de la Dordogne' },
  '33': { name: 'Gironde', the: 'la Gironde', in: 'en Gironde', of: 'de la Gironde' },
  '40': { name: 'Landes', the: 'les Landes', in: 'dans les Landes', of: 'des Landes' },
  '47': {
    name: 'Lot-et-Garonne',
    the: 'le Lot-et-Garonne',
    in: 'dans le Lot-et-Garonne',
    of: 'du Lot-et-Garonne',
  },
  '64': {
    name: 'Pyrénées-Atlantiques',
    the: 'les Pyrénées-Atlantiques',
    in: 'dans les Pyrénées-Atlantiques',
    of: 'des Pyrénées-Atlantiques',
  },
  '79': {
    name: 'Deux-Sèvres',
    the: 'les Deux-Sèvres',
    in: 'dans les Deux-Sèvres',
    of: 'des Deux-Sèvres',
  },
  '86': { name: 'Vienne', the: 'la Vienne', in: 'dans la Vienne', of: 'de la Vienne' },
  '87': {
    name: 'Haute-Vienne',
    the: 'la Haute-Vienne',
    in: 'dans la Haute-Vienne',
    of: 'de la Haute-Vienne',
  },
  FR: { name: 'France', the: 'la France', in: 'en France', of: 'de la France' },
};
