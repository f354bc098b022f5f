import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { miniSite } from '../../pipeline/miniSite.ts';
import { readPublication } from '../../pipeline/readPublication.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { type DataState, dataStates, registers } from './dataStates.ts';
import { writeDataState } from './writeDataState.ts';

/** A small data folder whose activity is of demonstration. */
function demonstration(): string {
  const { data, textOf, write } = miniSite();
  for (const name of ['activite_annuelle', 'profil_annuel', 'reseau_annuel']) {
    const path = `${name}/dataset.yaml`;
    const metadata: DatasetMetadata = parse(textOf(path));
    const editions = metadata.editions.map(
      ({ sha256: _print, statut: _own, ...edition }) => edition,
    );
    const description = 'Données de démonstration, fictives.';
    const pretended = { ...metadata, description, statut: 'demonstration', editions };
    write(`data/${path}`, stringify(pretended));
  }
  return data;
}

describe('writeDataState', () => {
  test.each(Object.keys(dataStates) as DataState[])(
    '%s holds its datasets alone, without a word of demonstration, and nothing forbids it',
    (state) => {
      const target = temporaryFolder();
      writeDataState(state, demonstration(), target);
      const folders = readdirSync(target).filter((name) => name !== 'editeur.yaml');
      const chosen = [...registers, ...Object.keys(dataStates[state])];
      expect(folders.filter((name) => !chosen.includes(name))).toEqual([]);
      expect(folders).toEqual(expect.arrayContaining([...registers]));
      for (const name of folders) {
        const text = readFileSync(join(target, name, 'dataset.yaml'), 'utf8');
        expect((parse(text) as DatasetMetadata).statut, name).not.toBe('demonstration');
        expect(text, name).not.toMatch(/démonstration|fictives/);
      }
      const { anomalies } = readPublication(target, { environment: 'production' });
      expect(anomalies.filter(({ severity }) => severity === 'erreur')).toEqual([]);
    },
  );
});
