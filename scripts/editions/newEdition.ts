import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { animationAnnuelle } from '../../src/contracts/animationAnnuelle.ts';
import type { Contract } from '../../src/contracts/contract.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import { readMetadata } from '../pipeline/read/readMetadata.ts';
import { readRegister } from '../pipeline/read/readRegister.ts';
import { report } from '../pipeline/report.ts';
import { isActive } from '../pipeline/rules/territoryRegister.ts';
import { csvText } from '../pipeline/write/csvText.ts';
import { withEdition } from '../pipeline/write/withEdition.ts';

/** What the analyst asks for. */
export interface EditionRequest {
  /** AAAA, or AAAA-MM. */
  period: string;
  /** Day of publication, AAAA-MM-JJ. */
  publishedOn: string;
}

/** The datasets that are filled in by hand, one edition a year. */
const handWritten: readonly Contract[] = [reseauAnnuel, animationAnnuelle];

/**
 * Prepares the files of a new year that are filled in by hand, without any value: all of them or
 * none. A month has no such file. Gives, in French, what was done and what remains to do; throws
 * ChangeRefusal rather than replace a file.
 */
export function newEdition(root: string, { period, publishedOn }: EditionRequest): string[] {
  if (!/^20\d{2}(-(0[1-9]|1[0-2]))?$/.test(period)) {
    throw new ChangeRefusal(`« ${period} » : attendu une année (AAAA) ou un mois (AAAA-MM).`);
  }
  if (!z.iso.date().safeParse(publishedOn).success) {
    throw new ChangeRefusal(`--publication ${publishedOn} : attendu une date AAAA-MM-JJ.`);
  }
  if (publishedOn < period) {
    throw new ChangeRefusal(
      `--publication ${publishedOn} : cette date précède ${period}. Remède : donnez le jour où l’édition paraîtra.`,
    );
  }
  return period.length === 4 ? newYear(join(root, 'data'), period, publishedOn) : newMonth(period);
}

function newMonth(period: string): string[] {
  return [
    `Le suivi de ${period} n’a aucun fichier à remplir : tout vient de l’extrait.`,
    '',
    'Il reste à :',
    '  1. déposer l’extrait hors du dépôt, et lancer : npm run ingest -- <dossier de l’extrait> ;',
    '  2. vérifier : npm run data:check ;',
    '  3. voir ce qui change : npm run data:diff ;',
    '  4. enregistrer et envoyer data/.',
  ];
}

function newYear(data: string, year: string, publishedOn: string): string[] {
  const rows = rowsToFill(data, Number(year));
  const prepared = handWritten.map((contract) => prepare(data, contract, year, publishedOn, rows));
  const existing = prepared.filter(({ isThere }) => isThere).map(({ shown }) => shown);
  if (existing.length > 0) {
    throw new ChangeRefusal(
      `${existing.join(', ')} : l’édition de ${year} existe déjà. Remède : complétez-la ; rien n’a été écrit.`,
    );
  }
  for (const { files } of prepared) for (const [path, text] of files) writeFileSync(path, text);
  const structures = rows.get(reseauAnnuel.name)?.length ?? 0;
  return [
    ...prepared.map(({ shown }) => `${shown} : préparé, et décrit dans dataset.yaml.`),
    '',
    'Il reste à :',
    `  1. remplir data/${reseauAnnuel.name}/${year}.csv : une ligne par mission locale en activité en ${year} (${structures}) ; laissez vide ce qui n’est pas connu ;`,
    `  2. remplir data/${animationAnnuelle.name}/${year}.csv : une ligne par action (codes : page /donnees/${animationAnnuelle.name}/) ; l’édition précédente donne l’exemple ;`,
    '  3. vérifier la source et le statut dans les deux dataset.yaml : l’édition est provisoire ; définitive, elle demande son sha256, que la vérification donne ;',
    '  4. lancer l’ingestion de l’année, si ce n’est fait : npm run ingest -- <dossier de l’extrait> ;',
    '  5. vérifier : npm run data:check, qui dit ce qui manque encore ; puis npm run data:diff ;',
    '  6. enregistrer et envoyer data/.',
  ];
}

/** What is already known of the rows: nothing but the missions locales of the year. */
function rowsToFill(data: string, year: number): Map<string, Record<string, string | number>[]> {
  const reading = readRegister(data);
  if ('anomalies' in reading) {
    throw new ChangeRefusal(...report(reading.anomalies), '', 'Rien n’a été écrit.');
  }
  const structures = reading.register
    .filter(({ level }) => level === 'mission_locale')
    .filter((territory) => isActive(territory, year))
    .map(({ code }) => ({ annee: year, code_ml: code }))
    .sort((a, b) => (a.code_ml < b.code_ml ? -1 : 1));
  return new Map([[reseauAnnuel.name, structures]]);
}

function prepare(
  data: string,
  contract: Contract,
  year: string,
  publishedOn: string,
  rows: ReturnType<typeof rowsToFill>,
) {
  const fichier = `${year}.csv`;
  const folder = join(data, contract.name);
  const metadataFile = join(folder, 'dataset.yaml');
  const shown = `data/${contract.name}/${fichier}`;
  const yaml = readFileSync(metadataFile);
  const metadata = readMetadata(`data/${contract.name}/dataset.yaml`, yaml);
  if (Array.isArray(metadata)) {
    throw new ChangeRefusal(...report(metadata), '', 'Rien n’a été écrit.');
  }
  const isDescribed = metadata.editions.some((edition) => edition.fichier === fichier);
  const edition = {
    fichier,
    ...(metadata.statut === 'provisoire' ? {} : { statut: 'provisoire' as const }),
    date_publication: publishedOn,
  };
  const columns = Object.keys(contract.row.shape);
  return {
    shown,
    isThere: isDescribed || existsSync(join(folder, fichier)),
    files: new Map([
      [join(folder, fichier), csvText(columns, rows.get(contract.name) ?? [])],
      [metadataFile, withEdition(yaml.toString('utf8'), edition)],
    ]),
  };
}
