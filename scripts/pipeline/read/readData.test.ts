import { describe, expect, test } from 'vitest';
import { contracts } from '../../../src/contracts/contracts.ts';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readData } from './readData.ts';

const required = contracts
  .filter((contract) => contract.required && contract.assembly !== 'computed')
  .map(({ name }) => name);

describe('readData', () => {
  test('asks for every required dataset, in an empty folder or one that does not exist', () => {
    for (const root of [temporaryFolder(), '/nulle/part']) {
      const { datasets, anomalies } = readData(root);
      expect(datasets.size).toBe(0);
      expect(anomalies.map(({ file, message }) => `${file}: ${message}`)).toEqual(
        required.map((name) => `data/${name}: le dossier du jeu de données manque`),
      );
    }
  });

  test('refuses what is not a dataset, hidden files, README.md and editeur.yaml apart', () => {
    const root = temporaryFolder({
      'README.md': 'x',
      'editeur.yaml': 'x',
      '.DS_Store': 'x',
      'Activite_annuelle/2024.csv': 'x',
      chiffres_cles: 'x',
      territoires: 'x',
    });
    const names = contracts
      .filter(({ assembly }) => assembly !== 'computed')
      .map(({ name }) => name)
      .join(', ');
    const rest = `ce dossier ou fichier n’est pas un jeu de données connu. Attendu : les fichiers README.md, editeur.yaml et sources.yaml, les dossiers contours, ${names}. Remède :`;
    const remedy = 'corrigez son nom ou déplacez-le hors de data/.';
    const { anomalies } = readData(root, 'donnees');
    expect(anomalies.slice(0, -required.length).map(formatAnomaly)).toEqual([
      `donnees/Activite_annuelle/:1:1: ${rest} est-ce « activite_annuelle » ? Sinon, ${remedy}`,
      `donnees/chiffres_cles:1:1: ${rest} ${remedy}`,
      `donnees/territoires:1:1: ${rest} ${remedy}`,
    ]);
  });
});
