import { describe, expect, test } from 'vitest';
import { contentOf, miniSite } from '../pipeline/miniSite.ts';
import { newEdition } from './newEdition.ts';

const request = { period: '2024', publishedOn: '2025-04-02' };

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
    const lines = newEdition(site.root, { period: '2024-03', publishedOn: '2024-04-15' });
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
    [{ publishedOn: '2025-02-30' }, /--publication 2025-02-30 : attendu une date/],
    [{ publishedOn: '2023-02-03' }, /cette date précède 2024/],
  ])('refuses %o, and writes nothing', (change, message) => {
    const site = miniSite();
    const before = contentOf(site.root);
    expect(() => newEdition(site.root, { ...request, ...change })).toThrow(message);
    expect(contentOf(site.root)).toEqual(before);
  });
});
