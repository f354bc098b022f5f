import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import type { ExactTables } from './count/countExtract.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import type { Counted } from './ingestExtract.ts';
import type { IngestPlan } from './planIngestion.ts';
import { type SafeEditions, safeEditions } from './safeEditions.ts';

/** Exact tables without a row. */
export const noTables: Record<keyof ExactTables, []> = {
  activite_annuelle: [],
  profil_annuel: [],
  activite_mensuelle: [],
  parcours_situations: [],
  parcours_transitions: [],
  parcours_premiere_entree: [],
  parcours_apres_formation: [],
};

/** What is asked of an ingestion: nothing, unless said otherwise. */
export type Asked = Partial<IngestPlan> & {
  sequences?: Counted['sequences'];
  statut?: ExtractMetadata['statut'];
  extractedOn?: string;
  publishedOn?: string;
};

/** For the tests: what the ingestion of exact tables makes of a data folder. */
export function ingestTables(
  dataFolder: string,
  tables: TableRows,
  asked: Asked = {},
): SafeEditions {
  const {
    sequences = [],
    statut = 'provisoire',
    extractedOn = '2024-03-31',
    publishedOn = '2024-04-02',
    ...plan
  } = asked;
  const metadata: ExtractMetadata = {
    date_extraction: extractedOn,
    periode_debut: '2022-01-01',
    periode_fin: '2023-12-31',
    source: 'iMilo : données d’essai',
    statut,
  };
  const counted = {
    tables: { ...noTables, ...tables },
    summary: { metadata, read: {}, ignored: [], computed: {} },
    plan: { open: [], closing: [], revised: [], leftOut: [], ...plan },
    sequences,
  } as unknown as Counted;
  return safeEditions(counted, dataFolder, {
    publishedOn,
    reason: 'Saisies tardives.',
    isElsewhere: false,
  });
}

/** As the plan of an ingestion has it: the rows of years that are closed, already or now. */
export function ofClosedYears(rows: readonly Row[], years: readonly number[]): Row[] {
  return rows.filter(({ annee }) => years.includes(Number(annee)));
}
