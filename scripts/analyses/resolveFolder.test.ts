import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableJson } from '../../src/contracts/tableJson.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { folderPublication } from './folderPublication.ts';
import { resolveFolder } from './resolveFolder.ts';

const row = {
  ...{ annee: 2025, territoire_niveau: 'region', territoire_code: '75' },
  ...{ territoire_nom: 'Nouvelle-Aquitaine', indicateur: 'premiers_accueils', unite: 'jeunes' },
};
const front =
  '---\ntitre: Combien ?\nordre: 1\ndemande: [{ jeu: chiffres_cles, annee: 2025 }]\n---\n';
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
  const publish = (valeur: number) => {
    const published = { ...row, valeur, statut_valeur: 'publie' };
    const text = tableJson(Object.keys(published), [published]);
    writeFileSync(join(publication, 'chiffres_cles.json'), text);
  };
  publish(39_100);
  const read = () =>
    resolveFolder(root, 'analyses', { publication: folderPublication(publication), glossary: [] });
  return { root, publication, publish, read };
}

test('two versions of the data give the sentences that changed', () => {
  const { publish, read } = project(`Reçus : ${cited}.\n\nRien d’autre.\n`);
  const [before] = read();
  publish(40_000);
  const [after] = read();
  const changed = after?.sentences.filter(({ text }, i) => text !== before?.sentences[i]?.text);
  expect(changed).toEqual([{ line: 6, text: 'Reçus : 40\u00a0000\u00a0jeunes.' }]);
});

test('the faults of every analysis are told at once, each with its file and line', () => {
  const { read } = project(
    `Bien.\n\n${cited.replace('accueils', 'acueils')}.`,
    'Ils sont 12.',
    'Sans faute.',
  );
  const faults = read().flatMap((analysis) => analysis.faults);
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'analyses/0.md:8',
    'analyses/1.md:6',
  ]);
});

/** The command, over the analyses of a project that has no other file. */
function command(texts: Record<string, string>) {
  const { root, publication } = project();
  mkdirSync(join(root, 'src/content/analyses'), { recursive: true });
  writeFileSync(join(root, 'src/content/glossaire.yaml'), '[]');
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(root, `src/content/analyses/${name}.md`), text);
  }
  const script = join(import.meta.dirname, '../analyses.ts');
  return spawnSync(process.execPath, [script, publication, root], { encoding: 'utf8' });
}

const missing = front.replace('chiffres_cles, annee: 2025', 'parcours_types');

test('the command fails where the publication does not bear the analyses out', () => {
  const { status, stderr } = command({ bien: `${front}${cited}.`, mal: `${front}\nIls sont 12.` });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^src\/content\/analyses\/mal\.md:7:10 : le nombre « 12 » est écrit à la main\. Remède : .*\n\n1 défaut dans/,
  );
  expect(stderr).toContain('le site ne se construit pas');
});

test('the command says which analysis is not published, and does not fail', () => {
  const { status, stdout } = command({ bien: `${front}${cited}.`, sans: missing });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'L’analyse « Combien ? » n’est pas publiée : il y manque le jeu parcours_types (src/content/analyses/sans.md).',
    '1 analyse vérifiée : 1 ligne citée.',
    '',
  ]);
});
