import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/pipeline/read/filesUnder.ts';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { blankPage } from '../rendered/RenderedPage.ts';
import { SocialPainter } from './SocialPainter.ts';

const page = (path: string) => ({
  ...blankPage(path),
  card: { title: `Page ${path}`, numbers: [], notice: '' },
});

function painted(paths: readonly string[]) {
  const folder = temporaryFolder({});
  const painter = new SocialPainter(folder);
  for (const path of paths) painter.take(page(path));
  painter.end();
  return new Map(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

test('each picture is drawn from the page of its section, whatever the order of pages', () => {
  const paths = ['404', 'donnees/chiffres_cles', 'donnees', '', 'territoires/departement/33'];
  const pictures = painted(paths);
  expect([...pictures.keys()]).toEqual([
    'partage/accueil.png',
    'partage/donnees.png',
    'partage/territoires/departement/33.png',
  ]);
  expect(painted(paths.toReversed())).toEqual(pictures);
  expect(painted(['donnees']).get('partage/donnees.png')).toEqual(
    pictures.get('partage/donnees.png'),
  );
});
