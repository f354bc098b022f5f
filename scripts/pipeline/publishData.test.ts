import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../src/contracts/contracts.ts';
import { recordsOf } from '../../src/contracts/tableJson.ts';
import { type Changes, contentOf, miniPublication, miniSite } from './miniSite.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';
import { archivePath } from './write/Archive.ts';

/** The mini site, published. */
async function published() {
  const site = miniSite();
  const { files, lines } = await site.publish();
  return { ...site, files, lines, content: contentOf(site.target) };
}

/** Value, numerator, denominator, bounds, status of the value and of the data, as in the CSV. */
function keyFigure(annee: number, code: string, indicateur: string): string[] {
  const records: Record<string, string>[] = parse(
    readFileSync(join(miniPublication, 'chiffres_cles.csv')),
    { columns: true },
  );
  const found = records.filter(
    (row) =>
      row.annee === String(annee) && row.territoire_code === code && row.indicateur === indicateur,
  );
  expect(found).toHaveLength(1);
  const [row = {}] = found;
  const { valeur, numerateur, denominateur, borne_basse, borne_haute, statut_valeur, statut } = row;
  return [valeur, numerateur, denominateur, borne_basse, borne_haute, statut_valeur, statut].map(
    (cell) => cell ?? '',
  );
}

describe('the mini site', () => {
  test('is published without a word', async () => {
    const { files, lines, content } = await published();
    expect(lines).toEqual([]);
    expect(files?.map(({ path }) => path).sort()).toEqual([...content.keys()]);
  });

  test('gives the golden files, whose manifest holds the SHA-256 of all the others', async () => {
    const { content } = await published();
    const isTable = (name: string) => content.has(name.replace(/\.\w+$/, '.csv'));
    const stored = [...content].filter(
      ([name]) =>
        name !== archivePath &&
        !name.startsWith('editions/') &&
        (!isTable(name) || name.endsWith('.csv')),
    );
    for (const [name, text] of stored) {
      await expect(text).toMatchFileSnapshot(join(miniPublication, name));
    }
    expect([...contentOf(miniPublication).keys()]).toEqual(stored.map(([name]) => name));
  });

  test('gives the same bytes twice, and wherever it is', async () => {
    const { content, publish, target } = await published();
    await publish();
    expect(contentOf(target)).toEqual(content);
    expect((await published()).content).toEqual(content);
  });

  test('leaves nothing beside the published folder', async () => {
    const { target } = await published();
    expect(readdirSync(dirname(dirname(target))).sort()).toEqual(['data', 'public']);
    expect(readdirSync(dirname(target))).toEqual(['donnees']);
  });

  test('holds the same rows in CSV and in JSON, all by their contract', async () => {
    const { content } = await published();
    for (const { name, row: schema } of contracts) {
      const csv = content.get(`${name}.csv`);
      const json = content.get(`${name}.json`);
      if (csv === undefined || json === undefined) continue;
      const rows = recordsOf(json);
      const texts = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? '')])),
      );
      expect(parse(csv, { columns: true })).toEqual(texts);
      for (const { statut, ...row } of rows) expect(schema.strict().parse(row)).toEqual(row);
    }
  });

  // Gironde: Bordeaux 300 + Technowest 190 of 1200 + 800. Region: and Creuse 27 of 150.
  test.each([
    [2022, '33', 'taux_entree_emploi', '24.5', '490', '2000', '22.67', '26.43', 'publie'],
    [2022, '75', 'taux_entree_emploi', '24.05', '517', '2150', '22.29', '25.9', 'publie'],
    [2022, '33063S00', 'taux_entree_alternance', '3.42', '41', '1200', '2.53', '4.6', 'publie'],
    [2022, '75', 'taux_entree_alternance', '3.12', '67', '2150', '2.46', '3.94', 'publie'],
    [2022, '75', 'part_neet', '79.36', '692', '872', '76.55', '81.91', 'publie'],
    // Creuse: 4 entries into alternance are secret, 27 entries into employment are too few.
    [2022, '23', 'taux_entree_alternance', '', '', '150', '', '', 'secret'],
    [2022, '23096S00', 'part_emploi_durable', '', '9', '27', '', '', 'non_disponible'],
    [2023, '23096S00', 'part_emploi_durable', '32.26', '10', '31', '18.57', '49.86', 'publie'],
    [2022, '33', 'entrees_alternance', '', '', '', '', '', 'secret'],
    [2022, '33281S00', 'points_sante', '', '', '', '', '', 'non_disponible'],
    [2023, '75', 'entrees_garantie_jeunes', '', '', '', '', '', 'sans_objet'],
    [2022, '23', 'ateliers_informations_collectives', '3', '', '', '', '', 'publie'],
    // Places: 9 + 12 + 7. Advisers: 6.2 + 52.1 + 28.4 = 86.7; 2150 / 86.7 = 24.798.
    [2022, '75', 'lieux_accueil', '28', '', '', '', '', 'publie'],
    [2022, '75', 'conseillers_etp', '86.7', '', '', '', '', 'publie'],
    [2022, '75', 'jeunes_par_conseiller', '24.8', '2150', '86.7', '', '', 'publie'],
    [2022, '33063S00', 'jeunes_par_conseiller', '23', '1200', '52.1', '', '', 'publie'],
  ])('%d, %s: %s is worked out by hand', (annee, code, indicateur, ...figure) => {
    expect(keyFigure(annee, code, indicateur)).toEqual([...figure, 'definitif']);
  });

  test('is published in production: nothing in it is for demonstration', async () => {
    expect((await miniSite().publish('production')).lines).toEqual([]);
  });

  test('is published with a blank publisher, to look at it', async () => {
    const site = miniSite();
    site.change({ 'editeur.yaml': [['contact: contact@exemple.fr', 'contact:']] });
    expect((await site.publish()).lines).toEqual([]);
    expect(JSON.parse(contentOf(site.target).get('editeur.json') ?? '').contact).toBeNull();
  });
});

describe('a mini site that must fail', () => {
  /** Lines printed for a site that becomes wrong; checks that nothing of it is written. */
  async function refused(changes: Changes, environment?: SiteEnvironment): Promise<string[]> {
    const site = miniSite();
    await site.publish();
    const before = contentOf(site.target);
    site.change(changes);
    const { files, lines } = await site.publish(environment);
    expect(files).toBeNull();
    expect(contentOf(site.target)).toEqual(before);
    expect(readdirSync(site.root).sort()).toEqual(['data', 'public']);
    return lines;
  }

  test('writes nothing at all where nothing was published', async () => {
    const site = miniSite();
    site.change({ 'territoires/2023.csv': [['1806020', '1806021']] });
    expect((await site.publish()).files).toBeNull();
    expect(readdirSync(site.root)).toEqual(['data']);
  });

  test('says every error of every file at once, in order', async () => {
    const lines = await refused({
      'activite_annuelle/2023.csv': [
        [',75,Nouvelle-Aquitaine,entrees_cej,530,', ',75,Nouvelle-Aquitaine,entrees_cej,"530,5",'],
        [',23,Creuse,aides_permis_b,9,', ',23,Creuze,aides_permis_b,9,'],
      ],
      'contexte_officiel/2024-10.csv': [['CEJ,300000,jeunes,2023,', 'CEJ,300000,jeunes,2023-13,']],
      'profil_annuel/dataset.yaml': [['statut: definitif', 'statut: definitifs']],
      'reperes_publies/2024.csv': [['https://www.exemple.fr/neet', 'javascript:alert(1)']],
      'territoires/2023.csv': [['Nouvelle-Aquitaine,1806020', 'Nouvelle-Aquitaine,1806021']],
    });
    expect(lines).toEqual([
      'data/activite_annuelle/2023.csv:15:6: colonne effectif : « 530,5 » a une virgule décimale. Attendu : un nombre entier de 0 à 10000000 écrit sans espace, ou rien. Remède : donnez un nombre entier.',
      'data/activite_annuelle/2023.csv:45:4: le territoire 23 est nommé « Creuze ». Attendu : « Creuse », comme dans les répertoires territoires et missions_locales. Remède : reprenez le nom du répertoire, ou corrigez-le dans le répertoire.',
      'data/contexte_officiel/2024-10.csv:2:8: colonne periode : « 2023-13 » n’existe pas. Attendu : une date du calendrier, de 1900 à 2100, une période dont la fin suit le début. Remède : corrigez la date.',
      'data/profil_annuel/dataset.yaml:5:9: statut : valeur non admise. Attendu : l’une des valeurs definitif, provisoire, demonstration. Remède : est-ce « definitif » ? Sinon, corrigez dataset.yaml ; son modèle est dans data/README.md.',
      'data/reperes_publies/2024.csv:3:11: colonne adresse : « javascript:alert(1) » n’est pas admis. Attendu : une adresse complète (https://…). Remède : corrigez la cellule.',
      'data/territoires/2023.csv:2:4: la région compte 1806021 habitants, ses départements 1806020. Attendu : une population égale à la somme des départements. Remède : corrigez la population fautive.',
    ]);
  });

  test('says a sum that is broken', async () => {
    const line = ',23096S00,Mission locale de la Creuse,entrees_pacea,50,';
    expect(
      await refused({ 'activite_annuelle/2023.csv': [[line, line.replace('50', '49')]] }),
    ).toEqual([
      'data/activite_annuelle/2023.csv:41:6: entrees_pacea : le total de Creuse (2023) est 50, la somme de son seul territoire est 49. Attendu : un total égal à la somme de ses territoires. Remède : corrigez le total ou le territoire fautif.',
    ]);
  });

  test('says modalities that do not add up', async () => {
    const line = '2023,region,75,Nouvelle-Aquitaine,accompagnes,sexe,femmes,1085,';
    expect(
      await refused({ 'profil_annuel/2023.csv': [[line, line.replace('1085', '1084')]] }),
    ).toEqual([
      'data/profil_annuel/2023.csv:2:8: Nouvelle-Aquitaine, 2023 : les modalités de sexe (accompagnes) totalisent 2239, la population est 2240. Attendu : des modalités dont la somme est l’indicateur jeunes_accompagnes d’activite_annuelle. Remède : corrigez la modalité fautive ou l’effectif total.',
      'data/profil_annuel/2023.csv:2:8: accompagnes sexe femmes : le total de Nouvelle-Aquitaine (2023) est 1084, la somme de ses 2 territoires est 1085. Attendu : un total égal à la somme de ses territoires. Remède : corrigez le total ou le territoire fautif.',
    ]);
  });

  test('says a “dont” above its whole', async () => {
    const line = (count: number) =>
      `,33281S00,Mission locale Technowest,entrees_formation_region,${count},`;
    const gironde = (count: number) => `,33,Gironde,entrees_formation_region,${count},`;
    const region = (count: number) => `,75,Nouvelle-Aquitaine,entrees_formation_region,${count},`;
    expect(
      await refused({
        'activite_annuelle/2023.csv': [
          [line(60), line(111)],
          [gironde(158), gironde(209)],
          [region(171), region(222)],
        ],
      }),
    ).toEqual([
      'data/activite_annuelle/2023.csv:140:6: Mission locale Technowest, 2023 : entrees_formation_region (111) dépasse entrees_formation (110), dont il est une partie. Attendu : une partie au plus égale à son tout. Remède : corrigez l’un des deux effectifs.',
    ]);
  });

  test('says demonstration data in production', async () => {
    expect(
      await refused(
        { 'reseau_annuel/dataset.yaml': [['statut: definitif', 'statut: demonstration']] },
        'production',
      ),
    ).toEqual([
      'data/reseau_annuel/dataset.yaml:1:1: le jeu de données est de démonstration et le site est construit pour la production (SITE_ENV=production). Attendu : des données réelles, définitives ou provisoires. Remède : remplacez les éditions de démonstration, ou construisez sans SITE_ENV=production ; pour une démonstration ouverte à tous, ajoutez SITE_DEMO=1.',
    ]);
  });

  test('says who does not answer for it, in production and in a public demonstration', async () => {
    for (const environment of ['production', 'demonstration'] as const) {
      expect(
        await refused(
          { 'editeur.yaml': [['contact: contact@exemple.fr', 'contact:']] },
          environment,
        ),
      ).toEqual([
        'data/editeur.yaml:5:9: contact : à compléter (Contact), et le site est construit pour la production (SITE_ENV=production). Attendu : une valeur : la loi veut que chacun sache qui publie le site et qui l’héberge. Remède : complétez la ligne de data/editeur.yaml, ou construisez sans SITE_ENV=production.',
      ]);
    }
  });

  test('says a cell under the threshold, never its value', async () => {
    const cell = (text: string) =>
      `,33063S00,Mission locale Bordeaux Avenir Jeunes,mobilites_internationales,${text}`;
    expect(
      await refused({ 'activite_annuelle/2023.csv': [[cell(',secret'), cell('4,publie')]] }),
    ).toEqual([
      'data/activite_annuelle/2023.csv:128:6: colonne effectif : un effectif inférieur à 5 est publié. Attendu : au moins 5, ou statut_valeur « secret » et une cellule vide (les zéros aussi). Remède : ne modifiez pas la cellule à la main : refaites l’édition, la protection en masque d’autres avec elle.',
    ]);
  });

  test('says that a frozen edition has changed, and nothing else', async () => {
    const cell = ',75,Nouvelle-Aquitaine,jeunes_action_sante,300,';
    const [message, ...others] = await refused({
      'activite_annuelle/2022.csv': [[cell, cell.replace('300', '300.0')]],
    });
    expect(others).toEqual([]);
    expect(message?.split(' Une édition nouvelle')[0]).toBe(
      'data/activite_annuelle/2022.csv:1:1: l’édition est définitive et son contenu a changé sans que data/revisions le dise. Attendu : le fichier dont dataset.yaml donne l’empreinte sha256, ou ce fichier et chacune de ses révisions. Remède : restaurez le fichier ; si le changement est voulu, notez-le sans toucher à l’empreinte : npm run data:revision -- --motif "…" --date AAAA-MM-JJ ; npm run data:check dit quelles lignes ont changé.',
    );
  });

  test('says one error for a register that cannot be read, and none for what depends on it', async () => {
    expect(await refused({ 'missions_locales/2023.csv': [['Guéret', 'Gué"ret']] })).toEqual([
      'data/missions_locales/2023.csv:2:5: un guillemet droit est mal placé. Attendu : une cellule entière entre guillemets droits, les guillemets intérieurs doublés. Remède : supprimez le guillemet, ou entourez la cellule de guillemets et doublez ceux de l’intérieur.',
    ]);
  });

  test('says that a secret can be found by difference, never its value', async () => {
    const cell = (end: string) => `,33,Gironde,entrees_alternance,${end}\n`;
    const lines = await refused({
      'activite_annuelle/2023.csv': [[cell(',secret'), cell('70,publie')]],
    });
    expect(lines).toEqual([
      'data/activite_annuelle:1:1: un effectif secret peut être retrouvé à partir de ce qui est publié (niveau : département). Attendu : des cellules secrètes qu’aucun calcul ne permet de retrouver. Remède : ne modifiez pas les cellules à la main : refaites l’édition, la protection masque ensemble toutes les cellules liées ; un jeu de la même ingestion manque-t-il ? restaurez-le d’abord (git restore data).',
      'data/profil_annuel:1:1: 4 effectifs secrets peuvent être retrouvés à partir de ce qui est publié (niveau : département). Attendu : des cellules secrètes qu’aucun calcul ne permet de retrouver. Remède : ne modifiez pas les cellules à la main : refaites l’édition, la protection masque ensemble toutes les cellules liées ; un jeu de la même ingestion manque-t-il ? restaurez-le d’abord (git restore data).',
    ]);
  });
});

test('a structure that has not given its means is a warning: the site is published', async () => {
  const site = miniSite();
  const frozen = '    sha256: e38aa4b0be93513085dcd54511884077e81ec3f86b8752b9b2d049cf7466c1e0\n';
  site.change({
    'reseau_annuel/2022.csv': [['33281S00,2022,28.4,43.3,7\n', '']],
    'reseau_annuel/dataset.yaml': [[frozen, '    statut: provisoire\n']],
  });
  const { files, lines } = await site.publish();
  expect(files).not.toBeNull();
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(
    /^avertissement, data\/reseau_annuel\/2022\.csv:1:\d: en 2022, \w+ n’est pas donné pour Mission locale Technowest \(33281S00\)\./,
  );
});

test('a jump that is no longer acknowledged is a warning: the site is published', async () => {
  const site = miniSite();
  const line =
    '  - { territoire: "23", indicateur: entretiens, annee: 2023, raison: Une antenne a ouvert en mars. }\n';
  site.change({ 'activite_annuelle/dataset.yaml': [[line, '']] });
  const { files, lines } = await site.publish();
  expect(files).not.toBeNull();
  expect(lines).toEqual([
    'avertissement, data/activite_annuelle/2023.csv:38:6: Creuse : entretiens passe de 120 en 2022 à 300 en 2023. Attendu : une variation d’au plus du simple au double. Remède : vérifiez, puis corrigez ou ajoutez à dataset.yaml, sous variations_reconnues : { territoire: "23", indicateur: entretiens, annee: 2023, raison: "…" }.',
  ]);
});
