import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { miniProject } from './miniProject.ts';
import { recordChanges } from './recordChanges.ts';

const occasion = { reason: 'Un poste avait été oublié.', date: '2024-06-03', base: 'HEAD' };
const staff = (from: string, to: string): [string, string] => [`52.1,${from}`, `52.1,${to}`];

describe('data:revision', () => {
  test('records a corrected final value, so that the data may be committed', async () => {
    const project = miniProject();
    project.change({ 'reseau_annuel/2022.csv': [staff('80.7', '81.70')] });
    expect(recordChanges(project.root, occasion)).toEqual([
      '  reseau_annuel, annee=2022;code_ml=33063S00, professionnels_etp : 80.7 → 81.7',
      '1 révision notée dans data/revisions/2024.csv.',
    ]);
    expect(project.textOf('revisions/2024.csv')).toBe(
      'date_revision,jeu,cle,colonne,ancienne_valeur,ancien_statut,nouvelle_valeur,nouveau_statut,motif\n2024-06-03,reseau_annuel,annee=2022;code_ml=33063S00,professionnels_etp,80.7,publie,81.7,publie,Un poste avait été oublié.\n',
    );
    expect(checkData(project.root, { references: ['HEAD'] })).toMatchObject({ isFine: true });
    expect(recordChanges(project.root, occasion)[0]).toMatch(/^Rien à noter/);
    expect(readdirSync(project.root).sort()).toEqual(['.git', 'data']);
  });

  test('adds to the revisions of the year, and gives former values as their file wrote them', async () => {
    const project = miniProject();
    project.change({ 'reseau_annuel/2022.csv': [staff('80.7', '81.70')] });
    recordChanges(project.root, occasion);
    project.commit('Première révision');
    project.change({ 'reseau_annuel/2022.csv': [staff('81.70', '82')] });
    recordChanges(project.root, { ...occasion, date: '2024-07-01' });
    project.commit('Deuxième révision');
    const [, , last] = project.textOf('revisions/2024.csv').trim().split('\n');
    expect(last).toContain('professionnels_etp,81.70,publie,82,publie,');
    expect(project.textOf('revisions/dataset.yaml')).toContain('date_publication: 2024-07-01');
    expect((await project.publish()).lines).toEqual([]);
  });

  test('records a line that was forgotten in a final edition', async () => {
    const project = miniProject();
    project.change({
      'animation_annuelle/2023.csv': [
        ['2,,3\n', '2,,3\n2023,1,Alternance,outil,Guide de l’apprenti,1,,3\n'],
      ],
    });
    expect(recordChanges(project.root, occasion).at(-1)).toBe(
      '2 révisions notées dans data/revisions/2024.csv.',
    );
    expect((await project.publish()).lines).toEqual([]);
  });
});

describe('data:revision refuses, and writes nothing', () => {
  function refused(change: (project: ReturnType<typeof miniProject>) => void, asked = {}) {
    const project = miniProject();
    change(project);
    const before = project.git('status', '--porcelain');
    let message = '';
    try {
      recordChanges(project.root, { ...occasion, ...asked });
    } catch (cause) {
      message = (cause as Error).message;
    }
    expect(project.git('status', '--porcelain')).toBe(before);
    return message;
  }
  const correct = (project: ReturnType<typeof miniProject>) =>
    project.change({ 'reseau_annuel/2022.csv': [staff('80.7', '81.7')] });

  test('a date that does not exist, or before the edition; a reason of a word', async () => {
    expect(refused(correct, { date: '2024-02-30' })).toBe(
      '--date 2024-02-30 : ce jour n’existe pas. Remède : donnez une date du calendrier.',
    );
    expect(refused(correct, { date: '2022-06-03' })).toBe(
      '--date 2022-06-03 : data/reseau_annuel/2022.csv n’a été publié que le 2023-03-01. Remède : donnez le jour où la nouvelle valeur paraît.',
    );
    expect(refused(correct, { date: '2062-06-03', today: '2024-06-01' })).toMatch(
      /^--date 2062-06-03 : cette date est dans plus d’un an/,
    );
    expect(refused(correct, { reason: ' ' })).toMatch(/^--motif/);
  });

  test('data that could not be published with them', async () => {
    const message = refused((project) => {
      correct(project);
      project.change({ 'territoires/2023.csv': [['1806020', '1806021']] });
      project.commit('Faute');
      project.change({ 'reseau_annuel/2022.csv': [staff('81.7', '81.8')] });
    });
    expect(message).toMatch(/habitants/);
    expect(message).toMatch(/aucune révision n’a été notée\.$/);
  });

  test('data that cannot be read: what changed is not known', async () => {
    const message = refused((project) => {
      correct(project);
      project.change({ 'reseau_annuel/2022.csv': [[',43.3,', ',43;3,']] });
    });
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^data\/reseau_annuel\/2022\.csv:4:4: .*« 43;3 » n’est pas un nombre/),
      '',
      '1 erreur : aucune révision n’a été notée.',
    ]);
  });

  test('texts of a final edition, that no revision tells', async () => {
    expect(
      refused((project) =>
        project.change({
          'activite_annuelle/2022.csv': [['Technowest,entretiens', 'Technowest.,entretiens']],
        }),
      ),
    ).toContain('colonne territoire_nom : le texte d’une édition définitive a changé');
  });

  test('a second change of a value on the same day', async () => {
    const message = refused((project) => {
      correct(project);
      recordChanges(project.root, occasion);
      project.commit('Première révision');
      project.change({ 'reseau_annuel/2022.csv': [staff('81.7', '82')] });
    });
    expect(message).toContain(
      'data/revisions/2024.csv:2:1: cette valeur a déjà une révision du 2024-06-03, et elle change de nouveau',
    );
    expect(message).toContain('donnez une autre date (--date AAAA-MM-JJ)');
  });
});
