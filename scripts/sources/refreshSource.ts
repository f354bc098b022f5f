import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { Contract } from '../../src/contracts/contract.ts';
import { contracts } from '../../src/contracts/contracts.ts';
import { territoires } from '../../src/contracts/territoires.ts';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import { dayFault } from '../changes/dayFault.ts';
import { type Anomaly, isWarning } from '../pipeline/anomaly.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { readDataset } from '../pipeline/read/readDataset.ts';
import { readMetadata } from '../pipeline/read/readMetadata.ts';
import { report } from '../pipeline/report.ts';
import { validate } from '../pipeline/validate.ts';
import { csvText } from '../pipeline/write/csvText.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { withEdition } from '../pipeline/write/withEdition.ts';
import { changeLines } from './changeLines.ts';
import type { Converted, SourceContext, SourceFile } from './SourceFile.ts';
import { sourceSeries } from './sourceSeries.ts';

/** What the analyst asks for. */
export interface RefreshRequest {
  /** Name of the series (`barometre`). */
  series: string;
  file: SourceFile;
  /** Day when the file was read, AAAA-MM-JJ. */
  today: string;
  /** Day of publication of the edition, AAAA-MM-JJ. */
  publishedOn: string;
}

const provisional = { statut: 'provisoire' } as const;
const nothing = 'Rien n’a été écrit.';

/**
 * Makes an edition of a dataset of a project from the producer's own file, with its entry of
 * dataset.yaml: both or none. Gives, in French, what changed and what remains to do; throws
 * ChangeRefusal, having written nothing, where the file, or what it would give, is wrong.
 */
export function refreshSource(root: string, request: RefreshRequest): string[] {
  const { series, file, publishedOn, today } = request;
  const known = sourceSeries[series];
  if (known === undefined) {
    const names = Object.keys(sourceSeries).join(', ');
    throw new ChangeRefusal(
      `« ${series} » n’est pas une série que cette commande lit. Remède : l’une de ${names} ; les autres se saisissent (voir data/sources.yaml).`,
    );
  }
  if (!z.iso.date().safeParse(publishedOn).success) {
    throw new ChangeRefusal(dayFault('--publication', publishedOn), nothing);
  }
  const contract = contracts.find(({ name }) => name === known.dataset);
  if (contract === undefined) {
    throw new ChangeRefusal(
      `Le jeu « ${known.dataset} » n’est pas un jeu de données de ce site. Remède : ajoutez son contrat, ou mettez le projet à jour (git pull).`,
      nothing,
    );
  }
  const data = join(root, 'data');
  const registers = registersOf(data);
  const context = contextOf(data, contract, registers, publishedOn);
  const converted = known.convert(file, context, contract);
  if (Array.isArray(converted)) refuse(converted);
  const files = editionFiles(data, contract, converted, {
    file,
    dates: {
      date_extraction: today < publishedOn ? today : publishedOn,
      date_publication: publishedOn,
    },
  });
  checkFiles(data, contract, registers, files);
  replaceFolder(
    join(data, contract.name),
    [...files].map(([path, bytes]) => ({ path, bytes })),
  );
  return [
    `data/${contract.name}/${converted.edition}.csv : écrit, et décrit dans dataset.yaml.`,
    ...changeLines(contract, context.previous, converted.rows),
    ...(converted.texts
      ? ['La description et la source de dataset.yaml sont récrites : relisez-les.']
      : []),
    '',
    'Il reste à :',
    '  1. mettre à jour derniere dans data/sources.yaml ;',
    '  2. vérifier : npm run data:check ; voir ce qui change : npm run data:diff ;',
    '  3. enregistrer et envoyer data/.',
  ];
}

function refuse(anomalies: readonly Anomaly[]): never {
  throw new ChangeRefusal(...report(anomalies), '', nothing);
}

/** The registers by which a dataset is checked, those that are there. */
function registersOf(data: string): Datasets {
  const readings = contracts
    .filter(({ required, assembly }) => required && assembly !== 'computed')
    .map((contract) => readDataset(contract, data, 'data'));
  const wrong = readings.flatMap(({ unread }) => unread).filter((one) => !isWarning(one));
  if (wrong.length > 0) refuse(wrong);
  return new Map(
    readings.flatMap(({ dataset }) => (dataset ? [[dataset.contract.name, dataset]] : [])),
  );
}

function contextOf(
  data: string,
  contract: Contract,
  registers: Datasets,
  publishedOn: string,
): SourceContext {
  const places = registers.get(territoires.name)?.rows.map(({ values }) => values) ?? [];
  const region = places.find((row) => row.territoire_niveau === 'region');
  const departements = places.filter((row) => row.territoire_niveau === 'departement');
  return {
    region: { code: String(region?.territoire_code), name: String(region?.territoire_nom) },
    departements: new Map(
      departements.map((row) => [String(row.territoire_code), String(row.territoire_nom)]),
    ),
    previous: readDataset(contract, data, 'data').dataset?.rows.map(({ values }) => values) ?? [],
    publishedOn,
  };
}

interface EditionDates {
  date_extraction: string;
  date_publication: string;
}

/** The files of the folder of a dataset, with the new edition. */
function editionFiles(
  data: string,
  contract: Contract,
  converted: Converted,
  { file, dates }: { file: SourceFile; dates: EditionDates },
): Map<string, Uint8Array> {
  const { edition, rows, isKept, texts } = converted;
  const folder = join(data, contract.name);
  const files = existsSync(folder) ? folderFiles(folder) : new Map<string, Uint8Array>();
  const yaml = files.get('dataset.yaml');
  const metadata = yaml ? readMetadata(`data/${contract.name}/dataset.yaml`, yaml) : null;
  if (Array.isArray(metadata)) refuse(metadata);
  // The producer revises what it gives: an edition is never frozen.
  const status = (metadata?.statut ?? 'provisoire') === 'provisoire' ? {} : provisional;
  const entry = { fichier: `${edition}.csv`, ...status, ...dates };
  const described =
    yaml === undefined
      ? firstMetadata(contract, converted, entry)
      : withTexts(withEdition(Buffer.from(yaml).toString('utf8'), entry), texts);
  files.set('dataset.yaml', Buffer.from(described));
  const written = isKept ? file.bytes : Buffer.from(csvText(Object.keys(contract.row.shape), rows));
  return files.set(entry.fichier, written);
}

function firstMetadata(
  { title, description }: Contract,
  { texts, licence = 'lov2' }: Converted,
  edition: EditionDates & { fichier: string },
): string {
  const said = { titre: title, description, source: 'Voir data/sources.yaml', ...texts };
  return stringify(
    { ...said, licence, statut: 'provisoire', editions: [edition] },
    { lineWidth: 0 },
  );
}

function withTexts(yaml: string, texts: Converted['texts']): string {
  if (texts === undefined) return yaml;
  const document = parseDocument(yaml);
  for (const [key, text] of Object.entries(texts)) document.set(key, text);
  return document.toString({ lineWidth: 0 });
}

/** Reads what would be written as the publication would, with the registers alone. */
function checkFiles(
  data: string,
  contract: Contract,
  registers: Datasets,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  try {
    // The lines of a foreign file that are the region's are told by it.
    cpSync(join(data, territoires.name), join(folder, territoires.name), { recursive: true });
    for (const [path, bytes] of files) {
      const written = join(folder, contract.name, path);
      mkdirSync(dirname(written), { recursive: true });
      writeFileSync(written, bytes);
    }
    const { dataset, anomalies } = readDataset(contract, folder, 'data');
    const checked = dataset ? validate(new Map([...registers, [contract.name, dataset]])) : [];
    const wrong = [...anomalies, ...checked].filter(
      (one) => !isWarning(one) && one.file.startsWith(`data/${contract.name}/`),
    );
    if (wrong.length > 0) refuse(wrong);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
