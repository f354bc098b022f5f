import { describe, expect, test } from 'vitest';
import { miniProject } from '../miniProject.ts';
import { recordChanges } from '../recordChanges.ts';
import { diffData } from './diffData.ts';

const diff = (root: string, reference = 'HEAD') => diffData(root, [reference]);
const sectionOf = (markdown: string, title: string) =>
  markdown
    .split(/\n## /)
    .find((text) => text.startsWith(`${title}\n`))
    ?.split('\n')
    .slice(2) ?? [];

const analysis = `---
titre: Combien de lieux d’accueil ?
ordre: 1
demande: [{ jeu: chiffres_cles, annee: 2022, indicateur: lieux_accueil }]
---

Le réseau compte :chiffre{jeu=chiffres_cles annee=2022 indicateur=lieux_accueil} dans la région.

Rien d’autre.
`;

describe('data:diff', () => {
  test('says that nothing changes', () => {
    expect(diff(miniProject().root)).toMatch(
      /^# Ce que change cette modification des données\n\nComparé avec HEAD \([0-9a-f]{9}\)\.\n\nAucune valeur publiée ne change\.\n$/,
    );
  });

  test('shows what one line changes: values, what is computed from them, sentences, revisions', () => {
    const project = miniProject();
    project.write('src/content/analyses/lieux.md', analysis);
    project.git('add', 'src');
    project.commit('Analyse');
    project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7,12', '52.1,80.7,42']] });
    recordChanges(project.root, {
      reason: 'Permanences oubliées.',
      date: '2024-06-03',
      base: 'HEAD',
    });
    const markdown = diff(project.root);
    expect(sectionOf(markdown, 'Lignes par jeu de données')).toEqual([
      '| Jeu | Ajoutées | Retirées | Modifiées |',
      '| --- | ---: | ---: | ---: |',
      '| Chiffres clés annuels | 0 | 0 | 3 |',
      '| Moyens | 0 | 0 | 1 |',
      '| Bilan de l’accord-cadre par période | 0 | 0 | 1 |',
      '| Révisions | 1 | 0 | 0 |',
      '',
    ]);
    const values = sectionOf(markdown, 'Valeurs qui changent le plus');
    expect(values[0]).toMatch(/^\d+ valeurs changent, dont \d+ au-delà/);
    expect(values).toContain(
      '| ● | Chiffres clés annuels : 2022, Mission locale Bordeaux Avenir Jeunes, lieux d’accueil | 12 | 42 | +30 (+250 %) |',
    );
    expect(values[4]).toMatch(/^\| ● /);
    expect(sectionOf(markdown, 'Révisions notées')).toEqual([
      '- 2024-06-03, reseau_annuel (annee=2022;code_ml=33063S00), lieux_accueil : 12 → 42. Permanences oubliées.',
      '',
    ]);
    expect(sectionOf(markdown, 'Phrases des analyses').filter((line) => line !== '')).toEqual([
      '### lieux.md',
      '- Avant : Le réseau compte 28 dans la région.',
      '- Après : Le réseau compte 58 dans la région.',
    ]);
    expect(diff(project.root)).toBe(markdown);
  });

  test('says which analysis is not published', () => {
    const project = miniProject();
    project.write('src/content/analyses/lieux.md', analysis.replaceAll('2022', '2031'));
    project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7,12', '52.1,80.7,42']] });
    recordChanges(project.root, { reason: 'Oubli.', date: '2024-06-03', base: 'HEAD' });
    expect(sectionOf(diff(project.root), 'Analyses qui ne sont pas publiées')[0]).toBe(
      '- L’analyse « Combien de lieux d’accueil ? » n’est pas publiée : il y manque chiffres_cles (annee=2031, indicateur=lieux_accueil) (src/content/analyses/lieux.md).',
    );
  });

  test('counts the cells that become secret, and gives no value of theirs', () => {
    const project = miniProject();
    const cell = (place: string, value: string): [string, string] => [
      `2023,${place},aides_permis_b,${value},publie`,
      `2023,${place},aides_permis_b,,secret`,
    ];
    project.change({
      'activite_annuelle/2023.csv': [
        cell('departement,23,Creuse', '9'),
        cell('mission_locale,23096S00,Mission locale de la Creuse', '9'),
        cell('departement,33,Gironde', '71'),
        cell('mission_locale,33063S00,Mission locale Bordeaux Avenir Jeunes', '38'),
        cell('mission_locale,33281S00,Mission locale Technowest', '33'),
      ],
    });
    const markdown = diff(project.root);
    expect(sectionOf(markdown, 'Secret statistique')).toContain(
      '| Activité annuelle | Mission locale | 3 | 0 |',
    );
    expect(markdown).not.toMatch(/aides_permis_b|permis/);
  });

  test('tells a place against the region that changes, and who is at the ends', () => {
    const project = miniProject();
    const place = '2023,mission_locale,33281S00,Mission locale Technowest,entrees_emploi_durable,';
    const value = (line: string) =>
      project.textOf('activite_annuelle/2023.csv').split(line)[1]?.split(',')[0] ?? '';
    const lines = [
      place,
      '2023,departement,33,Gironde,entrees_emploi_durable,',
      '2023,region,75,Nouvelle-Aquitaine,entrees_emploi_durable,',
    ];
    project.change({
      'activite_annuelle/2023.csv': lines.map((line): [string, string] => [
        `${line}${value(line)},`,
        `${line}${Number(value(line)) + 60},`,
      ]),
    });
    const markdown = diff(project.root);
    expect(sectionOf(markdown, 'Positions par rapport à la région')).toContainEqual(
      expect.stringMatching(/^- 2023, Mission locale Technowest, .*.* → au-dessus de la région$/),
    );
    expect(sectionOf(markdown, 'Territoires aux extrêmes')).toContainEqual(
      expect.stringMatching(
        /^- 2023, .*, mission locale au taux le plus élevé : .* → Mission locale Technowest$/,
      ),
    );
  });

  test('waits until the data may be published', () => {
    const project = miniProject();
    project.change({ 'territoires/2023.csv': [['1806020', '1806021']] });
    expect(() => diff(project.root)).toThrow(/La version de travail ne peut pas être publiée/);
    project.commit('Faute');
    project.change({ 'territoires/2023.csv': [['1806021', '1806020']] });
    expect(diff(project.root)).toContain('Comparaison impossible : les données de HEAD');
  });
});
