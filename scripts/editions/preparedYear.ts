import { stringify } from 'yaml';
import { animationAnnuelle } from '../../src/contracts/animationAnnuelle.ts';
import type { Contract } from '../../src/contracts/contract.ts';
import type { EditionMetadata } from '../../src/contracts/datasetMetadata.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import type { DataFiles } from '../ingest/editions/datasetFiles.ts';
import { readMetadata } from '../pipeline/read/readMetadata.ts';
import { report } from '../pipeline/report.ts';
import { isActive, type Territory } from '../pipeline/rules/territoryRegister.ts';
import { csvText } from '../pipeline/write/csvText.ts';
import { withEdition } from '../pipeline/write/withEdition.ts';
import { realSource, withRealTexts } from './withRealTexts.ts';

/** The datasets that are typed by hand, one edition a year. */
const handTyped: readonly Contract[] = [reseauAnnuel, animationAnnuelle];

/** What is prepared of the datasets that are typed by hand, for a year. */
export interface PreparedYear {
  /** Paths under the data folder of the editions that are new, in order. */
  added: string[];
  /** Those that were there already, and stay as they are. */
  existing: string[];
  /** Missions locales of the year: a line each in `reseau_annuel`. */
  structures: number;
  /** The files that are new, or change. */
  files: DataFiles;
}

interface AskedYear {
  year: number;
  /** AAAA-MM-JJ. */
  publishedOn: string;
}

/**
 * The files of a year that are typed by hand, without any value, beside those of a data folder: what
 * is known of their rows is the missions locales of the year. Throws ChangeRefusal where a
 * dataset.yaml cannot be read.
 */
export function preparedYear(
  there: DataFiles,
  register: readonly Territory[],
  asked: AskedYear,
): PreparedYear {
  const structures = register
    .filter(({ level }) => level === 'mission_locale')
    .filter((territory) => isActive(territory, asked.year))
    .map(({ code }) => ({ annee: asked.year, code_ml: code }))
    .sort((a, b) => (a.code_ml < b.code_ml ? -1 : 1));
  const editions = handTyped.map((contract) => {
    const path = `${contract.name}/${asked.year}.csv`;
    const yaml = withRealEdition(there, contract, asked);
    const rows = contract === reseauAnnuel ? structures : [];
    const csv = csvText(Object.keys(contract.row.shape), rows);
    return { path, yaml, csv, isNew: yaml !== null && !there.has(path) };
  });
  const added = editions.filter(({ isNew }) => isNew);
  return {
    added: added.map(({ path }) => path),
    existing: editions.filter(({ isNew }) => !isNew).map(({ path }) => path),
    structures: structures.length,
    files: new Map(
      added.flatMap(({ path, yaml, csv }) => [
        [path, Buffer.from(csv)],
        [path.replace(/[^/]+$/, 'dataset.yaml'), Buffer.from(yaml ?? '')],
      ]),
    ),
  };
}

/** The dataset.yaml of a dataset with a real edition of a year; null where it describes it already. */
function withRealEdition(
  there: DataFiles,
  contract: Contract,
  { year, publishedOn }: AskedYear,
): string | null {
  const file = `${contract.name}/dataset.yaml`;
  const bytes = there.get(file);
  const edition = { fichier: `${year}.csv`, date_publication: publishedOn };
  if (bytes === undefined) return newMetadata(contract, edition);
  const metadata = readMetadata(`data/${file}`, bytes);
  if (Array.isArray(metadata)) {
    throw new ChangeRefusal(...report(metadata), '', 'Rien n’a été écrit.');
  }
  if (metadata.editions.some(({ fichier }) => fichier === edition.fichier)) return null;
  const own = metadata.statut === 'provisoire' ? {} : { statut: 'provisoire' as const };
  const { fichier, ...dates } = edition;
  const yaml = withRealTexts(Buffer.from(bytes).toString('utf8'), contract, metadata);
  return withEdition(yaml, { fichier, ...own, ...dates });
}

/** The first dataset.yaml of a dataset that has no folder yet. */
function newMetadata({ title, description }: Contract, edition: EditionMetadata): string {
  const texts = { titre: title, description, source: realSource };
  return stringify(
    { ...texts, licence: 'lov2', statut: 'provisoire', editions: [edition] },
    { lineWidth: 0 },
  );
}
