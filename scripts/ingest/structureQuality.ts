import type { Database } from './database/Database.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';

/**
 * What is not known, or not counted, of the young people of a structure: counts that may be small,
 * for that structure alone.
 */
export interface StructureQuality {
  structure: string;
  /** Young people accompanied in one of the counted years at least. */
  jeunes: number;
  /** Of them, those of whom an information is not known. */
  unknown: Readonly<Record<UnknownInformation, number>>;
  /** What no count retains. */
  ignored: Readonly<Record<IgnoredKind, number>>;
}

/** Columns of `jeunes.csv` that may say `inconnu`. */
const attributes = [
  'niveau_diplome',
  'logement',
  'permis_b',
  'neet_a_l_accueil',
  'inscrit_france_travail',
  'residence_qpv',
  'residence_frr',
  'a_enfant',
] as const;

/** `situation`: on the last day that the extract covers; `acte`: counted by the first reception alone. */
export type UnknownInformation = (typeof attributes)[number] | 'situation' | 'acte';

const ignoredKinds = {
  /** Acts before the first reception. */
  actes: 'FROM actes JOIN jeunes USING (jeune) WHERE jour < accueil',
  /** Entries of a counted year, by people who were not accompanied in that year. */
  entrees: `FROM entrees SEMI JOIN mois_compte USING (annee)
    ANTI JOIN accompagnes USING (jeune, annee) JOIN jeunes USING (jeune)`,
  /** Schemes of a counted year, likewise. */
  dispositifs: `FROM (SELECT jeune, year(debut) AS annee FROM dispositifs)
    SEMI JOIN mois_compte USING (annee)
    ANTI JOIN accompagnes USING (jeune, annee) JOIN jeunes USING (jeune)`,
};

export type IgnoredKind = keyof typeof ignoredKinds;

/** The quality of what each structure typed; structures that accompanied nobody have none. */
export async function structureQuality(
  database: Database,
  { periode_fin }: ExtractMetadata,
): Promise<StructureQuality[]> {
  const step = 'qualité de la saisie';
  const people = await database.rows<Counts>(step, unknownQuery(periode_fin));
  const ignored = new Map<string, Partial<Record<IgnoredKind, number>>>();
  for (const [kind, query] of Object.entries(ignoredKinds)) {
    const sql = `SELECT structure, count(*)::INTEGER AS nombre ${query} GROUP BY structure`;
    for (const { structure, nombre } of await database.rows<Ignored>(step, sql)) {
      ignored.set(structure, { ...ignored.get(structure), [kind]: nombre });
    }
  }
  return people.map(({ structure, jeunes, ...unknown }) => ({
    structure,
    jeunes,
    unknown,
    ignored: { actes: 0, entrees: 0, dispositifs: 0, ...ignored.get(structure) },
  }));
}

type Counts = { structure: string; jeunes: number } & StructureQuality['unknown'];
type Ignored = { structure: string; nombre: number };

function unknownQuery(lastDay: string): string {
  const unknown = attributes.map(
    (name) => `count(*) FILTER (WHERE ${name} = 'inconnu')::INTEGER AS ${name}`,
  );
  return `
    WITH vus AS (
      SELECT DISTINCT jeune, structure FROM accompagnes SEMI JOIN mois_compte USING (annee)
    ), connus AS (
      SELECT DISTINCT jeune, true AS connu FROM situations
      WHERE situation <> 'inconnue'
        AND debut <= DATE '${lastDay}' AND (fin IS NULL OR fin >= DATE '${lastDay}')
    ), actifs AS (SELECT DISTINCT jeune, true AS actif FROM actes_retenus)
    SELECT structure, count(*)::INTEGER AS jeunes, ${unknown.join(', ')},
      count(*) FILTER (WHERE connu IS NULL)::INTEGER AS situation,
      count(*) FILTER (WHERE actif IS NULL)::INTEGER AS acte
    FROM vus JOIN lu_jeunes ON ligne = vus.jeune
      LEFT JOIN connus USING (jeune) LEFT JOIN actifs USING (jeune)
    GROUP BY structure ORDER BY structure`;
}
