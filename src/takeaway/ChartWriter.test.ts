import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { ChartWriter } from './ChartWriter.ts';
import { fixtureManifest, fixturePage, fixtureShell } from './figureFixture.ts';

const id = 'territoires/departement/33/part';
const chartPage = { path: 'territoires/departement/33', html: fixturePage };
const site = {
  place: { base: '', origin: '' },
  author: 'Une association',
  published: fixtureManifest,
};

test('the charts of a page are written once the page that lends its head has come', () => {
  const folder = temporaryFolder({});
  const writer = new ChartWriter(folder, site);
  const file = join(folder, 'graphiques', id, 'index.html');
  writer.take(chartPage);
  expect(existsSync(file)).toBe(false);
  writer.take({ path: 'graphiques', html: fixtureShell.replaceAll('/base/', '/') });
  expect(writer.names()).toEqual([id]);
  expect(readFileSync(file, 'utf8')).toContain('Une association');
  expect(readFileSync(file, 'utf8')).toContain('href="/territoires/departement/33/"');
});

test('charts that no page lends its head to are not forgotten', () => {
  const writer = new ChartWriter(temporaryFolder({}), site);
  writer.take(chartPage);
  expect(() => writer.names()).toThrow('graphiques');
});
