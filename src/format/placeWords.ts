import { type TerritoryWords, territoryWords } from './territoryWords.ts';

export interface Place {
  /** 75, an Insee code of département, FR, or the i-milo code of a mission locale. */
  code: string;
  /** Needed for a mission locale only. */
  nom?: string;
}

/** The words of a place; throws on an unknown code that comes without a name. */
export function placeWords({ code, nom }: Place): TerritoryWords {
  const known = territoryWords[code];
  if (known) return known;
  if (!nom) throw new Error(`territoire inconnu « ${code} »`);
  // Inside a sentence, “Mission locale” and “Maison de l’emploi” take a small initial.
  const name = nom.charAt(0).toLowerCase() + nom.slice(1);
  return { name: nom, the: `la ${name}`, in: `à la ${name}`, of: `de la ${name}` };
}
