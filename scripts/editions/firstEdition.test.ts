import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniProject } from '../changes/miniProject.ts';
import { contentOf } from '../pipeline/miniSite.ts';
import { firstEdition } from './firstEdition.ts';

const request = { years: ['2024'], publishedOn: '2025-04-02', today: '2025-03-20' };
/** Datasets of the mini site that a demonstration would make up. */
const invented = ['activite_annuelle', 'profil_annuel', 'animation_annuelle'];

/** The mini site, where one dataset is half real, and others are fictitious. */
function demonstration() {
  const project = miniProject();
  for (const name of invented) {
    const text = project
      .textOf(`${name}/dataset.yaml`)
      .replaceAll(/\n {4}(statut|sha256): .*/g, '');
    const fictitious = text.replace(/\nstatut: .*/, '\nstatut: demonstration');
    project.write(`data/${name}/dataset.yaml`, fictitious);
  }
  project.change({
    'reseau_annuel/dataset.yaml': [
      ['description: ', 'description: Données fictives. # '],
      ['\nstatut: definitif', '\nstatut: demonstration'],
      ['  - fichier: 2023.csv\n', '  - fichier: 2023.csv\n    statut: definitif\n'],
    ],
  });
  project.commit('Démonstration');
  return project;
}

describe('premiere-edition', () => {
  test('removes what is fictitious, keeps what is real, and prepares the year', () => {
    const project = demonstration();
    const lines = firstEdition(project.root, request);
    for (const name of ['activite_annuelle', 'profil_annuel']) {
      expect(existsSync(join(project.data, name))).toBe(false);
    }
    const metadata = project.textOf('reseau_annuel/dataset.yaml');
    expect(metadata).toContain('statut: provisoire\neditions:\n  - fichier: 2023.csv');
    expect(metadata).toContain('  - fichier: 2024.csv\n    date_publication: 2025-04-02');
    expect(metadata).not.toMatch(/fictives|2022/);
    expect(existsSync(join(project.data, 'reseau_annuel/2022.csv'))).toBe(false);
    expect(project.textOf('animation_annuelle/dataset.yaml')).toContain('statut: provisoire');
    expect(lines[0]).toMatch(/^Démonstration retirée : \d+ fichiers \(.*reseau_annuel.*\)\.$/);
    expect(lines).toContain(
      'data/reseau_annuel/2024.csv : préparé, et décrit dans dataset.yaml ; à remplir.',
    );
  });

  test('lists what a site of production lacks', () => {
    const project = demonstration();
    project.change({ 'editeur.yaml': [['directeur_publication: ', 'directeur_publication: # ']] });
    project.commit('Éditeur');
    const lines = firstEdition(project.root, request);
    const missing = lines.slice(lines.indexOf('Il manque, avant un site de production :') + 1);
    expect(missing).toEqual([
      expect.stringMatching(
        /^ {2}data\/editeur\.yaml, ligne \d+ : directeur_publication : à compléter \(/,
      ),
      '  data/animation_annuelle/2024.csv : 1 erreur, que npm run data:check détaille',
      '  reseau_annuel : 9 cellules vides sur 9, qui paraîtraient « non disponibles »',
      '  2024 : à clore, par npm run ingest -- <dossier de l’extrait> --definitif 2024',
      '  suivi mensuel : à écrire, par npm run ingest -- <dossier de l’extrait>',
      '  calendrier : facultatif ; voir « Le calendrier » dans data/README.md',
    ]);
  });

  test('may be run again, before and after what was typed is recorded', () => {
    const project = demonstration();
    firstEdition(project.root, request);
    const before = contentOf(project.data);
    const lines = firstEdition(project.root, request);
    expect(contentOf(project.data)).toEqual(before);
    expect(lines.slice(0, 2)).toEqual([
      'Aucune édition de démonstration : rien n’a été retiré.',
      'data/reseau_annuel/2024.csv : déjà là, laissé tel quel.',
    ]);
    project.commit('2024');
    firstEdition(project.root, { ...request, years: ['2023', '2024'] });
    expect(project.textOf('animation_annuelle/2023.csv')).toMatch(/^annee,/);
  });

  test('refuses where what it removes would be lost, and writes nothing', () => {
    const project = demonstration();
    project.change({ 'territoires/2023.csv': [['Creuse,115527', 'Creuse,115528']] });
    const before = contentOf(project.data);
    expect(() => firstEdition(project.root, request)).toThrow(
      /^data\/ a 1 modification qui n’est pas enregistrée\. Remède : /,
    );
    project.git('checkout', '--quiet', '--orphan', 'vide');
    expect(() => firstEdition(project.root, request)).toThrow(/aucune version n’est encore/);
    expect(contentOf(project.data)).toEqual(before);
    expect(() => firstEdition(project.root, { ...request, years: ['2062'] })).toThrow(/« 2062 »/);
  });
});
