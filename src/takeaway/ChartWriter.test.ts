import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/pipeline/read/filesUnder.ts';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { blankPage } from '../rendered/RenderedPage.ts';
import { ChartWriter } from './ChartWriter.ts';
import { fixturePage, fixtureWithdrawal } from './figureFixture.ts';

const folder = 'graphiques/territoires/departement/33';

test('writes the files of the charts of each page, and counts the charts', () => {
  const root = temporaryFolder({});
  const writer = new ChartWriter(root, {
    place: { base: '', origin: '' },
    author: 'Une association',
    published: { jeux: [], retraits: [fixtureWithdrawal] },
  });
  writer.take(blankPage('glossaire'));
  expect(writer.written).toBe(0);
  writer.take(fixturePage);
  expect(writer.written).toBe(1);
  writer.end();
  expect(filesUnder(root)).toEqual([
    'graphiques/jeux.json',
    'graphiques/retraits/chiffres_cles-2025-2026-10-01.html',
    `${folder}/index.html`,
    `${folder}/part.csv`,
    `${folder}/part.svg`,
    `${folder}/part/2026-10-15.html`,
  ]);
  expect(JSON.parse(readFileSync(join(root, 'graphiques/jeux.json'), 'utf8'))).toEqual({
    'territoires/departement/33/part': ['chiffres_cles'],
  });
  expect(readFileSync(join(root, folder, 'index.html'), 'utf8')).toContain('Une association');
});
