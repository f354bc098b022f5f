import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { folderPublication } from './folderPublication.ts';
import { resolveFolder } from './resolveFolder.ts';

const row = {
  ...{ annee: 2025, territoire_niveau: 'region', territoire_code: '75' },
  ...{ territoire_nom: 'Nouvelle-Aquitaine', indicateur: 'premiers_accueils', unite: 'jeunes' },
};
const front = '---\ntitre: Combien ?\nordre: 1\n---\n';
const cited = ':chiffre{jeu=chiffres_cles annee=2025 indicateur=premiers_accueils}';

/** A project of one analysis a text, and a publication where 39 100 young people were received. */
function project(...texts: string[]) {
  const root = temporaryFolder();
  const publication = join(root, 'publication');
  mkdirSync(join(root, 'analyses'));
  mkdirSync(publication);
  texts.forEach((text, i) => {
    writeFileSync(join(root, `analyses/${i}.md`), front + text);
  });
  const publish = (valeur: number | null, statut_valeur = 'publie') =>
    writeFileSync(
      join(publication, 'chiffres_cles.json'),
      JSON.stringify([{ ...row, valeur, statut_valeur }]),
    );
  publish(39_100);
  const read = () =>
    resolveFolder(root, 'analyses', { publication: folderPublication(publication), glossary: [] });
  return { publish, read };
}

test('two versions of the data give the sentences that changed', () => {
  const { publish, read } = project(`Reçus : ${cited}.\n\nRien d’autre.\n`);
  const [before] = read();
  publish(40_000);
  const [after] = read();
  const changed = after?.sentences.filter(({ text }, i) => text !== before?.sentences[i]?.text);
  expect(changed).toEqual([{ line: 5, text: 'Reçus : 40\u00a0000\u00a0jeunes.' }]);
});

test('the faults of every analysis are told at once, each with its file and line', () => {
  const { publish, read } = project(`Bien.\n\n${cited}.`, 'Ils sont 12.', 'Sans faute.');
  publish(null, 'secret');
  const faults = read().flatMap((analysis) => analysis.faults);
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'analyses/0.md:7',
    'analyses/1.md:5',
  ]);
});

test('the command fails where the publication does not bear the analyses out', () => {
  const root = resolve(import.meta.dirname, '../..');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/analyses.ts'), temporaryFolder()],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^src\/content\/analyses\/[a-z0-9-]+\.md:\d+:\d+ : le jeu « [a-z_]+ » n’est pas publié\. Remède : /m,
  );
  expect(stderr).toContain('le site ne se construit pas');
});
