import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { contentOf, miniSite } from '../pipeline/miniSite.ts';
import { newEdition } from './newEdition.ts';

const request = { period: '2024', publishedOn: '2025-04-02', today: '2025-03-20' };

describe('nouvelle-edition', () => {
  test('prepares the files of a year without any value, and describes them', () => {
    const site = miniSite();
    site.change({ 'reseau_annuel/dataset.yaml': [['editions:', '# à compléter\neditions:']] });
    const lines = newEdition(site.root, request);
    expect(site.textOf('reseau_annuel/2024.csv')).toBe(
      'annee,code_ml,lieux_accueil,professionnels_etp,conseillers_etp\n2024,23096S00,,,\n2024,33063S00,,,\n2024,33281S00,,,\n',
    );
    expect(site.textOf('animation_annuelle/2024.csv')).toBe(
      'annee,priorite,axe,type_action,intitule,actions,participants,missions_locales\n',
    );
    const metadata = site.textOf('reseau_annuel/dataset.yaml');
    expect(metadata).toContain('# à compléter\n');
    expect(metadata).toContain(
      '  - fichier: 2024.csv\n    statut: provisoire\n    date_publication: 2025-04-02\n',
    );
    expect(lines[0]).toBe('data/reseau_annuel/2024.csv : préparé, et décrit dans dataset.yaml.');
    expect(lines.join('\n')).toContain('une ligne par mission locale en activité en 2024 (3)');
  });

  test('prepares those of datasets that have no folder yet', async () => {
    const site = miniSite();
    for (const name of ['reseau_annuel', 'animation_annuelle']) {
      rmSync(join(site.data, name), { recursive: true });
    }
    expect(newEdition(site.root, request)).toHaveLength(10);
    expect(site.textOf('reseau_annuel/dataset.yaml')).toBe(
      `titre: Moyens du réseau\ndescription: "${reseauAnnuel.description}"\nsource: ARML Nouvelle-Aquitaine\nlicence: lov2\nstatut: provisoire\neditions:\n  - fichier: 2024.csv\n    date_publication: 2025-04-02\n`,
    );
    const { lines } = await site.publish();
    expect(lines.filter((line) => !line.startsWith('avertissement, '))).toEqual([
      expect.stringMatching(/^data\/animation_annuelle\/2024\.csv:1:1: le fichier n’a que/),
    ]);
  });

  test('says of no real edition that it is fictitious', () => {
    const site = miniSite();
    site.change({
      'reseau_annuel/dataset.yaml': [
        ['statut: definitif', 'statut: demonstration'],
        ['source: ', 'source: Simulation de démonstration # '],
        ['description: ', 'description: Données fictives. # '],
      ],
    });
    newEdition(site.root, request);
    const metadata = site.textOf('reseau_annuel/dataset.yaml');
    expect(metadata).not.toMatch(/fictives|Simulation/);
    expect(metadata).toContain('source: ARML Nouvelle-Aquitaine');
  });

  test('leaves the check to say all that is to be filled in', async () => {
    const site = miniSite();
    newEdition(site.root, request);
    const { files, lines } = await site.publish();
    expect(files).toBeNull();
    expect(lines[0]).toMatch(
      /^data\/animation_annuelle\/2024\.csv:1:1: le fichier n’a que son en-tête/,
    );
    const empty = (line: string) => line.includes('data/reseau_annuel/2024.csv:1:');
    expect(lines.filter(empty)).toHaveLength(3);
  });

  test('says what a month takes, and writes nothing', () => {
    const site = miniSite();
    const before = contentOf(site.root);
    const lines = newEdition(site.root, {
      ...request,
      period: '2024-03',
      publishedOn: '2024-04-15',
    });
    expect(lines[0]).toBe(
      'Le suivi de 2024-03 n’a aucun fichier à remplir : tout vient de l’extrait.',
    );
    expect(contentOf(site.root)).toEqual(before);
  });

  test.each([
    [
      { period: '2023' },
      /data\/reseau_annuel\/2023\.csv, data\/animation_annuelle\/2023\.csv : l’édition de 2023 existe déjà/,
    ],
    [{ period: '24' }, /« 24 » : attendu une année/],
    [{ publishedOn: '2025-02-30' }, /--publication 2025-02-30 : ce jour n’existe pas/],
    [
      { publishedOn: '2024-12-30' },
      /cette date précède la fin de 2024\. Remède : .* du 31 décembre 2024 au 20 mars 2027/,
    ],
    [{ publishedOn: '2062-03-01' }, /cette date est trop lointaine/],
    [
      { period: '2062', publishedOn: '2063-03-01' },
      /« 2062 » : cette période n’a pas commencé\. Remède : donnez une année de 2005 à 2025/,
    ],
    [{ period: '2001' }, /trop ancienne/],
  ])('refuses %o, and writes nothing', (change, message) => {
    const site = miniSite();
    const before = contentOf(site.root);
    expect(() => newEdition(site.root, { ...request, ...change })).toThrow(message);
    expect(contentOf(site.root)).toEqual(before);
  });
});
