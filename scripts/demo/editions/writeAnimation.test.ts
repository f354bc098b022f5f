import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { demoParameters } from '../demoParameters.ts';
import { publishedYears } from '../publishedYears.ts';
import { readNetwork } from '../readNetwork.ts';
import { writeAnimation } from './writeAnimation.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

test('the committed coordination report is the one that the parameters give', () => {
  const target = temporaryFolder();
  writeAnimation(demoParameters, readNetwork(data).structures.length, publishedYears, target);
  const names = [...publishedYears.map((year) => `${year}.csv`), 'dataset.yaml'];
  const written = join(target, 'animation_annuelle');
  const committed = join(data, 'animation_annuelle');
  expect(readdirSync(written).sort()).toEqual(names);
  expect(readdirSync(committed).sort()).toEqual(names);
  for (const name of names) {
    const text = readFileSync(join(committed, name), 'utf8');
    expect(text, name).toBe(readFileSync(join(written, name), 'utf8'));
  }
  expect(readFileSync(join(committed, 'dataset.yaml'), 'utf8')).toContain('statut: demonstration');
});
