import type { ExactTables } from './count/countExtract.ts';
import { extractFiles } from './format/extractFormat.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import type { Extract } from './readExtract.ts';

/** What an ingestion read, ignored and computed, for the analyst alone. */
export interface IngestSummary {
  metadata: ExtractMetadata;
  /** Rows of each file. */
  read: Record<string, number>;
  /** What no count, or not every count, retained, and why. */
  ignored: { reason: string; count: number }[];
  /** Rows computed for each dataset. */
  computed: Record<string, number>;
}

/** Reasons to be ignored, each with the query that counts them; nobody is followed but by a closing. */
const ignoredQueries: Readonly<Record<string, string>> = {
  'actes antérieurs au premier accueil':
    'FROM actes JOIN jeunes USING (jeune) WHERE jour < accueil',
  'jeunes sans aucun acte, que seul le premier accueil fait compter':
    'FROM jeunes ANTI JOIN actes_retenus USING (jeune)',
  'jeunes accompagnés dans aucune des années comptées':
    'FROM jeunes ANTI JOIN (FROM accompagnes SEMI JOIN mois_compte USING (annee)) USING (jeune)',
  'jeunes dont le premier accueil précède ou suit les cohortes':
    'FROM jeunes ANTI JOIN suivis USING (jeune) WHERE EXISTS (FROM cohorte_comptee)',
  'jeunes sans aucune situation': 'FROM jeunes ANTI JOIN situations USING (jeune)',
  'situations et dispositifs prévus après l’extraction, qui ne sont pas encore commencés':
    'FROM prevus',
  'périodes de formation, d’alternance, d’emploi ou d’immersion qui ne sont pas des entrées (moins de 31 jours après la précédente, ou en même temps)': `
    FROM situations ANTI JOIN (SELECT jeune, situation, jour AS debut FROM entrees)
      USING (jeune, situation, debut)
    WHERE situation IN ('formation', 'alternance', 'emploi', 'immersion')`,
  'entrées des années comptées, d’un jeune qui n’y était pas accompagné':
    'FROM entrees SEMI JOIN mois_compte USING (annee) ANTI JOIN accompagnes USING (jeune, annee)',
  'dispositifs des années comptées, d’un jeune qui n’y était pas accompagné': `
    FROM (SELECT jeune, year(debut) AS annee FROM dispositifs)
      SEMI JOIN mois_compte USING (annee) ANTI JOIN accompagnes USING (jeune, annee)`,
};

/** Sums an ingestion up; its counts may be small, and are not to be published. */
export async function ingestSummary(
  { metadata, files, database }: Extract,
  tables: ExactTables,
): Promise<IngestSummary> {
  const unknown = extractFiles.reduce((sum, file) => sum + (files[file].header?.unknown ?? 0), 0);
  const ignored = [{ reason: 'colonnes inconnues', count: unknown }];
  for (const [reason, query] of Object.entries(ignoredQueries)) {
    const sql = `SELECT count(*)::INTEGER AS nombre ${query}`;
    const [row] = await database.rows<{ nombre: number }>('bilan', sql);
    ignored.push({ reason, count: row?.nombre ?? 0 });
  }
  const lengths = Object.entries(tables).map(([name, rows]) => [name, rows.length]);
  return {
    metadata,
    read: Object.fromEntries(extractFiles.map((file) => [`${file}.csv`, files[file].rows])),
    ignored,
    computed: Object.fromEntries(lengths),
  };
}
