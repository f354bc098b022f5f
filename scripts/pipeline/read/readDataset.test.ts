import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readDataset } from './readDataset.ts';
import { sampleContract, sampleHeader } from './readFixture.ts';

const csv = (year: number) => `${sampleHeader}\n${year},A,1,2,definitif\n`;

/** A dataset.yaml with an edition for each text, which holds its file and what else it says. */
const yaml = (...editions: string[]) =>
  `titre: Essai\ndescription: Un jeu d’essai.\nsource: Essai\nlicence: lov2\nstatut: provisoire\neditions:\n${editions
    .map((edition) => `  - { date_publication: 2025-01-01, fichier: ${edition} }\n`)
    .join('')}`;

function read(files: Record<string, string>, change: Partial<typeof sampleContract> = {}) {
  const root = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`essai/${name}`, text])),
  );
  const { dataset, anomalies } = readDataset({ ...sampleContract, ...change }, root, 'data');
  return { dataset, messages: anomalies.map(formatAnomaly) };
}

const years = (dataset: ReturnType<typeof read>['dataset']) =>
  dataset?.rows.map(({ values }) => values.annee);

describe('readDataset', () => {
  test('reads every edition in the order of their names', () => {
    const files = { '2024.csv': csv(2024), '2023.csv': csv(2023) };
    const { dataset, messages } = read({
      ...files,
      'dataset.yaml': yaml('2024.csv', '2023.csv'),
    });
    expect(messages).toEqual([]);
    expect(years(dataset)).toEqual([2023, 2024]);
    expect(dataset?.editions.map(({ file }) => file)).toEqual([
      'data/essai/2023.csv',
      'data/essai/2024.csv',
    ]);
    expect(dataset?.metadataFile).toBe('data/essai/dataset.yaml');
    expect(dataset?.complete).toBe(true);
  });

  test('reads only the last edition where it replaces the others', () => {
    const { dataset, messages } = read(
      { '2023.csv': 'x', '2024.csv': csv(2024), 'dataset.yaml': yaml('2023.csv', '2024.csv') },
      { assembly: 'latest' },
    );
    expect(messages).toEqual([]);
    expect(years(dataset)).toEqual([2024]);
  });

  test('says that a required folder is missing, and no other', () => {
    expect(read({}).messages).toEqual([
      'data/essai:1:1: le dossier du jeu de données manque. Attendu : un dossier essai avec dataset.yaml et ses fichiers CSV. Remède : restaurez-le depuis l’historique.',
    ]);
    expect(read({}, { required: false })).toEqual({ dataset: null, messages: [] });
    expect(readDataset(sampleContract, temporaryFolder({ essai: 'x' }), 'data').dataset).toBeNull();
  });

  test('says that metadata are missing', () => {
    expect(read({ '2024.csv': csv(2024) })).toEqual({
      dataset: null,
      messages: [
        'data/essai/dataset.yaml:1:1: les métadonnées manquent. Attendu : un fichier dataset.yaml. Remède : copiez le modèle de data/README.md.',
      ],
    });
  });

  test('says editions without metadata, metadata without file and repeated ones', () => {
    const { dataset, messages } = read({
      '2023.csv': csv(2023),
      '2024.csv': csv(2024),
      'notes.txt': 'x',
      'ancien/2020.csv': csv(2020),
      '.~lock.2024.csv#': 'x',
      'dataset.yaml': yaml('2024.csv', '2025.csv', '2024.csv'),
    });
    const orphan =
      'l’édition n’a pas de métadonnées. Attendu : une entrée de dataset.yaml par fichier CSV, et rien d’autre dans le dossier. Remède : ajoutez le fichier à la liste editions de dataset.yaml, ou supprimez-le.';
    expect(messages).toEqual([
      `data/essai/2023.csv:1:1: ${orphan}`,
      `data/essai/ancien/:1:1: ${orphan}`,
      `data/essai/notes.txt:1:1: ${orphan}`,
      'data/essai/dataset.yaml:1:1: l’édition 2025.csv est décrite mais son fichier manque. Attendu : un fichier CSV par édition. Remède : ajoutez le fichier, ou retirez l’édition de dataset.yaml.',
      'data/essai/dataset.yaml:1:1: l’édition 2024.csv est décrite deux fois. Attendu : une entrée par fichier. Remède : supprimez-en une.',
    ]);
    expect(years(dataset)).toEqual([2024]);
    expect(dataset?.complete).toBe(false);
  });

  test('takes a folder for no edition, whatever its name', () => {
    const root = temporaryFolder({ 'essai/dataset.yaml': yaml('2024.csv') });
    mkdirSync(join(root, 'essai/2024.csv'));
    const { anomalies } = readDataset(sampleContract, root, 'data');
    expect(anomalies.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'data/essai/2024.csv/: l’édition n’a pas de métadonnées',
      'data/essai/dataset.yaml: l’édition 2024.csv est décrite mais son fichier manque',
    ]);
  });

  test('says that a frozen edition has changed, even one that another replaces', () => {
    const sha256 = createHash('sha256').update(csv(2023)).digest('hex');
    const frozen = yaml(`2023.csv, sha256: ${sha256}`, '2024.csv');
    const last = { '2024.csv': csv(2024), 'dataset.yaml': frozen };
    const changed =
      'data/essai/2023.csv:1:1: l’édition est définitive et son contenu a changé sans que data/revisions le dise. Attendu : le fichier dont dataset.yaml donne l’empreinte sha256, ou ce fichier et chacune de ses révisions. Remède : restaurez le fichier ; si le changement est voulu, notez-le sans toucher à l’empreinte : npm run data:revision -- --motif "…" --date AAAA-MM-JJ ; npm run data:check dit quelles lignes ont changé. Une édition nouvelle, jamais enregistrée, prend la ligne sha256: ';
    const other = createHash('sha256')
      .update(`${csv(2023)}\n`)
      .digest('hex');
    for (const assembly of ['cumulative', 'latest'] as const) {
      expect(read({ ...last, '2023.csv': csv(2023) }, { assembly }).messages).toEqual([]);
      const { dataset, messages } = read({ ...last, '2023.csv': `${csv(2023)}\n` }, { assembly });
      expect(messages).toEqual([`${changed}${other}.`]);
      expect(dataset?.complete).toBe(true);
    }
  });

  test('asks a final year to be frozen, and gives what to write', () => {
    const files = { '2023.csv': csv(2023), 'dataset.yaml': yaml('2023.csv, statut: definitif') };
    const digest = createHash('sha256').update(csv(2023)).digest('hex');
    expect(read(files).messages).toEqual([
      `data/essai/2023.csv:1:1: l’édition est définitive et rien ne la fige. Attendu : l’empreinte sha256 de l’édition dans dataset.yaml. Remède : ajoutez à cette édition la ligne sha256: ${digest}.`,
    ]);
    expect(read(files, { assembly: 'latest' }).messages).toEqual([]);
  });

  test('is not complete when a line or a file cannot be read', () => {
    const bad = read({
      '2023.csv': csv(2023).replace('A', 'A"'),
      '2024.csv': csv(2024),
      'dataset.yaml': yaml('2023.csv', '2024.csv'),
    });
    expect(years(bad.dataset)).toEqual([2024]);
    expect(bad.dataset?.complete).toBe(false);
    expect(bad.messages).toHaveLength(1);
    const empty = read({ '2023.csv': '', 'dataset.yaml': yaml('2023.csv') });
    expect(empty.dataset?.editions).toEqual([]);
    expect(empty.dataset?.complete).toBe(false);
  });
});
