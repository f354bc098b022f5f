import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, miniSite } from './pipeline/miniSite.ts';

/** Runs the command on a site's folders, from the site's root. */
function run(
  { root, data, target }: ReturnType<typeof miniSite>,
  settings = {},
  options: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'publish.ts'), data, target, ...options],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SITE_ENV: '', SITE_DEMO: '', ...settings },
    },
  );
  return { status, stdout, stderr };
}

describe('node scripts/publish.ts', () => {
  test('publishes a folder, says where, and exits 0', () => {
    const site = miniSite();
    const { status, stdout, stderr } = run(site);
    expect(stderr).toBe('');
    const { size } = contentOf(site.target);
    expect(stdout).toMatch(
      new RegExp(`^${size} fichiers publiés dans public/donnees \\(\\d+ ko\\)\\.\\n`),
    );
    expect(stdout).toMatch(
      /\nAudit de confidentialité : \d+ cellules vérifiées, \d+ secrètes, .*, aucune cellule exposée\.\n$/,
    );
    expect(status).toBe(0);
    expect(size).toBeGreaterThan(20);
  });

  test('prints what is wrong on stderr, publishes nothing and exits 1', () => {
    const site = miniSite();
    site.change({ 'territoires/2023.csv': [['1806020', '1 806 020']] });
    const { status, stdout, stderr } = run(site);
    expect(stderr).toBe(
      'data/territoires/2023.csv:2:4: colonne population_municipale : « 1 806 020 » contient des espaces. Attendu : un nombre entier de 1 à 100000000 écrit sans espace. Remède : écrivez 1806020.\n\n1 erreur : rien n’a été publié.\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(existsSync(site.target)).toBe(false);
  });

  test('puts the tables apart first, with a manifest that lists no file yet', () => {
    const site = miniSite();
    const first = join(site.root, 'premiers/donnees');
    expect(run(site, {}, ['--first', first]).status).toBe(0);
    const { 'manifest.json': manifest = '', ...tables } = Object.fromEntries(contentOf(first));
    const published = contentOf(site.target);
    expect(Object.keys(tables)).toContain('chiffres_cles.json');
    for (const [name, text] of Object.entries(tables)) expect(published.get(name)).toBe(text);
    const whole = JSON.parse(published.get('manifest.json') ?? '');
    expect(whole.fichiers.length).toBeGreaterThan(100);
    expect(JSON.parse(manifest)).toEqual({ ...whole, fichiers: [] });
  });

  test('puts nothing apart when the data are refused', () => {
    const site = miniSite();
    site.change({ 'territoires/2023.csv': [['1806020', '1 806 020']] });
    const first = join(site.root, 'premiers/donnees');
    expect(run(site, {}, ['--first', first]).status).toBe(1);
    expect(existsSync(first)).toBe(false);
  });

  test('refuses demonstration data in production, by the environment', () => {
    const site = miniSite();
    site.change({ 'reseau_annuel/dataset.yaml': [['statut: definitif', 'statut: demonstration']] });
    expect(run(site, { SITE_ENV: 'production' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('1 erreur : rien n’a été publié.'),
    });
    expect(run(site)).toMatchObject({ status: 0, stderr: '' });
    const demonstration = { SITE_ENV: 'production', SITE_DEMO: '1' };
    expect(run(site, demonstration)).toMatchObject({ status: 0, stderr: '' });
  });

  test('refuses a setting that it does not know', () => {
    const site = miniSite();
    expect(run(site, { SITE_ENV: 'prodution' })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'SITE_ENV : « prodution » n’est pas un réglage connu. Attendu : production, ou rien. Remède : corrigez la variable d’environnement SITE_ENV, ou retirez-la.\n\nRien n’a été publié.\n',
    });
    expect(existsSync(site.target)).toBe(false);
  });

  test('says in French that the target cannot be written', () => {
    const site = miniSite();
    writeFileSync(join(site.root, 'public'), 'un fichier à la place du dossier');
    expect(run(site)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'public : le fichier ou le dossier ne peut pas être lu ou écrit (EEXIST). Remède : fermez les fichiers ouverts dans un tableur, vérifiez la place sur le disque, puis recommencez.\n\nRien n’a été publié.\n',
    });
  });
});
