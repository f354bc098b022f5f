import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const everyLevel = ['departement', 'mission_locale', 'region'];

/** Levels of the activity of the last year of each state that has some. */
const levels: Partial<Record<DataState, string[]>> = {
  annee: everyLevel,
  sans_parcours: everyLevel,
  extrait: everyLevel,
  tout: everyLevel,
  puis_territoires: everyLevel,
  region: ['region'],
};

function levelsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const [last = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .slice(-1);
  const [head = '', ...rows] = readFileSync(join(folder, last), 'utf8').trimEnd().split('\n');
  const column = head.split(',').indexOf('territoire_niveau');
  return [...new Set(rows.map((row) => row.split(',')[column] ?? ''))].sort();
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
      expect(levelsOf(join(target, 'activite_annuelle')), state).toEqual(levels[state] ?? []);
      const { anomalies } = readPublication(target, { environment: 'production' });
      expect(anomalies.filter(({ severity }) => severity === 'erreur')).toEqual([]);
    },
  );
});
