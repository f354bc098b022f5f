import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniSite } from '../pipeline/miniSite.ts';
import { checkData } from './checkData.ts';
import { miniProject } from './miniProject.ts';

const check = (root: string, reference = 'HEAD') => checkData(root, { references: [reference] });
/** What is said of the data: place and message, without the expectation and the remedy. */
const said = (lines: readonly string[]) =>
  lines
    .slice(0, lines.indexOf('Résumé'))
    .filter((line) => line !== '')
    .map((line) => line.split('. ')[0]);

describe('data:check', () => {
  test('finds nothing to say of committed data, nor of files without Git', () => {
    const project = miniProject();
    const { lines, isFine } = check(project.root);
    expect(isFine).toBe(true);
    expect(said(lines)).toEqual([]);
    expect(lines.at(-1)).toBe('Rien ne s’oppose à l’enregistrement.');
    rmSync(join(project.root, '.git'), { recursive: true });
    expect(check(project.root)).toMatchObject({ isFine: true });
    expect(check(project.root).lines).toContain(
      '  Révisions : non comparées : ce dossier n’est pas suivi par Git.',
    );
    expect(check(miniSite().root).isFine).toBe(true);
  });

  test('says which analysis would not be published, which hinders nothing', () => {
    const project = miniProject();
    project.write(
      'src/content/analyses/types.md',
      '---\ntitre: Combien de types ?\nordre: 1\ndemande: [{ jeu: parcours_types }]\n---\n\nTexte.\n',
    );
    const { lines, isFine } = check(project.root);
    expect(isFine).toBe(true);
    expect(lines).toContain(
      '  L’analyse « Combien de types ? » n’est pas publiée : il y manque le jeu parcours_types (src/content/analyses/types.md).',
    );
  });

  test('says the line of a final value that changes unrecorded', () => {
    const project = miniProject();
    project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7', '52.1,81.7']] });
    const { lines, isFine } = check(project.root);
    expect(isFine).toBe(false);
    expect(said(lines)).toEqual([
      'data/reseau_annuel/2022.csv:1:1: l’édition est définitive et son contenu a changé sans que data/revisions le dise',
      'data/reseau_annuel/2022.csv:3:4: colonne professionnels_etp : la valeur publiée (80.7) est devenue 81.7, et aucune révision ne le dit',
    ]);
    expect(lines).toContain('  Données : 2 erreurs, aucun avertissement.');
    expect(lines.at(-1)).toBe('À corriger avant d’enregistrer. Rien n’a été écrit.');
  });

  test('warns of a provisional one that counts no people', () => {
    const project = miniProject();
    project.change({
      'contexte_officiel/dataset.yaml': [['statut: definitif', 'statut: provisoire']],
    });
    project.commit('Provisoire');
    project.change({ 'contexte_officiel/2024-10.csv': [['CEJ,300000,', 'CEJ,300001,']] });
    const { lines, isFine } = check(project.root);
    expect(isFine).toBe(true);
    expect(said(lines)).toEqual([
      'avertissement, data/contexte_officiel/2024-10.csv:2:6: colonne valeur : la valeur publiée (300000) est devenue 300001, et aucune révision ne le dit',
    ]);
  });

  test('refuses that of a count of people, secret cells included', () => {
    const project = miniProject();
    const secret = /^.*,75,Nouvelle-Aquitaine,points_sante,.*$/m.exec(
      project.textOf('activite_annuelle/2023.csv'),
    )?.[0] as string;
    const [shown = ''] = /\d+,publie$/.exec(secret) ?? [];
    project.change({
      'activite_annuelle/2023.csv': [[secret, secret.replace(shown, ',secret')]],
    });
    expect(said(check(project.root).lines)).toContainEqual(
      expect.stringMatching(
        /^data\/activite_annuelle\/2023\.csv:22:6: colonne effectif : la valeur publiée \(\d+\) est devenue secret/i,
      ),
    );
    project.commit('Secret');
    project.change({
      'activite_annuelle/2023.csv': [[secret.replace(shown, ',secret'), secret]],
    });
    expect(said(check(project.root).lines)).toContainEqual(
      expect.stringMatching(/^data\/activite_annuelle\/2023\.csv:22:6: .* est devenue \d+/),
    );
  });

  test('refuses a date that is not about to come, by the day of the run alone', () => {
    const project = miniProject();
    project.change({
      'territoires/dataset.yaml': [['date_publication: 20', 'date_publication: 2062-03-01 # 20']],
    });
    expect(check(project.root).isFine).toBe(true);
    const options = { references: ['HEAD'], today: '2024-11-05' };
    expect(said(checkData(project.root, options).lines)).toEqual([
      'data/territoires/dataset.yaml:1:1: édition 2023.csv : date_publication est le 1er mars 2062, qui n’est pas près de venir',
    ]);
  });

  test('compares nothing of what cannot be read', () => {
    const project = miniProject();
    project.change({
      // Values, a header, and metadata: three ways of not being read.
      'reseau_annuel/2022.csv': [
        [',28.4,', ',"28,4",'],
        [',52.1,', ',52.1 ETP,'],
      ],
      'activite_annuelle/2022.csv': [['indicateur', 'indicateurs']],
      'animation_annuelle/dataset.yaml': [['statut: definitif', 'statut: définitif']],
    });
    const { lines } = check(project.root);
    expect(said(lines)).toEqual([
      'data/activite_annuelle/2022.csv:1:1: la colonne « indicateur » manque',
      'data/activite_annuelle/2022.csv:1:5: la colonne « indicateurs » est inconnue',
      'data/animation_annuelle/dataset.yaml:5:9: statut : valeur non admise',
      'data/reseau_annuel/2022.csv:3:3: colonne conseillers_etp : « 52.1 ETP » n’est pas un nombre',
      'data/reseau_annuel/2022.csv:4:3: colonne conseillers_etp : « 28,4 » a une virgule décimale',
    ]);
  });

  test('refuses that a recorded revision goes away', () => {
    const project = miniProject();
    project.write(
      'data/revisions/2024.csv',
      'date_revision,jeu,cle,colonne,ancienne_valeur,ancien_statut,nouvelle_valeur,nouveau_statut,motif\n2024-12-01,contexte_officiel,x=1,valeur,1,publie,2,publie,Essai.\n',
    );
    project.write(
      'data/revisions/dataset.yaml',
      'titre: Révisions\ndescription: Ce qui a changé.\nsource: ARML\nlicence: lov2\nstatut: definitif\neditions:\n  - fichier: 2024.csv\n    date_publication: 2024-12-01\n',
    );
    project.commit('Révision');
    project.change({ 'revisions/2024.csv': [['Essai.', 'Autre.']] });
    expect(said(check(project.root).lines)).toContain(
      'data/revisions/2024.csv:1:1: l’ancienne ligne 2 des révisions n’est plus là, ou a changé',
    );
  });

  test('refuses that a final edition loses its SHA-256, its status, its place or its lines', () => {
    const sha256 = '    sha256: 9784cdb2af735d310c34e0ca2f9cbcc9ee9d452fe26ff865ac149afa016f40c0\n';
    const digest = sha256.trim().slice(8);
    const edition = `  - fichier: 2023.csv\n${sha256}    date_publication: 2024-04-02\n`;
    const attempts: [string, string, string][] = [
      [
        digest,
        digest.replace('9', '0'),
        'l’empreinte sha256 de l’édition définitive 2023.csv a changé',
      ],
      [sha256, '    statut: provisoire\n', 'l’édition 2023.csv n’est plus définitive'],
      [edition, edition.replaceAll('2023', '2022'), 'l’édition définitive 2023.csv a été retirée'],
    ];
    for (const [from, to, message] of attempts) {
      const project = miniProject();
      project.change({ 'animation_annuelle/dataset.yaml': [[from, to]] });
      expect(said(check(project.root).lines)).toContain(
        `data/animation_annuelle/dataset.yaml:1:1: ${message}`,
      );
    }
    const project = miniProject();
    project.change({ 'reseau_annuel/2022.csv': [['33281S00,2022,28.4,43.3,7\n', '']] });
    expect(said(check(project.root).lines)).toContain(
      'data/reseau_annuel/2022.csv:1:1: l’ancienne ligne 4 (annee=2022;code_ml=33281S00) n’est plus là',
    );
  });

  test('says of a SHA-256 that was changed alone to restore it, and nothing else', () => {
    const project = miniProject();
    const path = 'reseau_annuel/dataset.yaml';
    project.change({ [path]: [['sha256: 01', 'sha256: 02']] });
    expect(said(check(project.root).lines)).toEqual([
      `data/${path}:1:1: l’empreinte sha256 de l’édition définitive 2023.csv a changé`,
    ]);
  });

  test('says of a register how a line goes away', () => {
    const project = miniProject();
    project.change({ 'communes/2023.csv': [["33550,Villenave-d'Ornon,33,\n", '']] });
    expect(check(project.root).lines.join('\n')).toContain(
      'si elle n’est plus vraie, gardez ce fichier et ajoutez une édition qui ne l’a plus',
    );
  });

  test('compares with the version that is asked, and says in French that there is none', () => {
    const project = miniProject();
    project.change({
      'territoires/2023.csv': [
        ['Creuse,115527', 'Creuse,115528'],
        ['1806020', '1806021'],
      ],
    });
    project.commit('Populations');
    expect(check(project.root).isFine).toBe(true);
    expect(said(check(project.root, 'HEAD~1').lines)).toHaveLength(2);
    expect(() => check(project.root, 'absente')).toThrow(
      '--base absente : Git ne connaît pas cette version. Remède : donnez une branche, une étiquette ou un commit de ce dépôt (git log), ou lancez d’abord git fetch.',
    );
  });

  test('says the analyses that the new data belies', () => {
    const project = miniProject();
    project.write(
      'src/content/analyses/essai.md',
      '---\ntitre: Combien ?\nordre: 1\n---\nIls sont 12.\n',
    );
    const { lines, isFine } = check(project.root);
    expect(isFine).toBe(false);
    expect(lines[0]).toMatch(/^src\/content\/analyses\/essai\.md:\d+:\d+ : /);
  });
});
