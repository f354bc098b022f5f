import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { readPublication } from '../../pipeline/readPublication.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { type DataState, dataStates, registers } from './dataStates.ts';
import { writeDataState } from './writeDataState.ts';

const source = resolve(import.meta.dirname, '../../../data');

describe('writeDataState', () => {
  test.each(Object.keys(dataStates) as DataState[])(
    '%s holds its datasets alone, without a word of demonstration, and nothing forbids it',
    (state) => {
      const target = temporaryFolder();
      writeDataState(state, source, target);
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
    60_000,
  );
});
