import { describe, expect, test } from 'vitest';
import { couverture } from '../../../src/contracts/couverture.ts';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readDataset } from './readDataset.ts';

const header = 'Code INSEE;Nom Commune;Code Postal;Code ML;Nom Officiel ML;Téléphone';
const yaml =
  'titre: Couverture\ndescription: Un fichier d’essai.\nsource: Essai\nlicence: lov2\nstatut: definitif\neditions:\n  - { fichier: 2026.csv, date_publication: 2026-01-01 }\n';

const territoires = `territoire_niveau,territoire_code,territoire_nom,population_municipale
region,75,Nouvelle-Aquitaine,3000
departement,16,Charente,1000
departement,33,Gironde,1000
departement,23,Creuse,1000
`;

function read(content: string | Buffer) {
  const root = temporaryFolder({
    'couverture/2026.csv': typeof content === 'string' ? content : content.toString('latin1'),
    'couverture/dataset.yaml': yaml,
    'territoires/2026.csv': territoires,
    'territoires/dataset.yaml': yaml,
  });
  const { dataset, anomalies } = readDataset(couverture, root, 'data');
  return {
    rows: dataset?.rows.map(({ values }) => values),
    messages: anomalies.map(formatAnomaly),
  };
}

const bordeaux = '33063;Bordeaux;33000;33063S00;Mission locale Bordeaux Avenir Jeunes;0500000000';
const bordeauxRow = {
  commune_insee: '33063',
  commune: 'Bordeaux',
  code_ml: '33063S00',
  mission_locale: 'Mission locale Bordeaux Avenir Jeunes',
  lecture: null,
};

/** Lines of the file of January 2026, as they are distributed. */
const national = `Code INSEE;Nom Commune;Département Commune;Région Commune;Code Région Commune;Code ML;Nom Officiel ML;Région ML;Code Région ML;Commune présente sur plusieurs ML;Adresse ML;Code Postal ML;Ville ML
01001;L'Abergement-Clémenciat;Ain(01);Auvergne-Rhône-Alpes(84);84;01053;01-ML BOURG EN BRESSE;Auvergne-Rhône-Alpes;84;Non;5T av des sports;01000;Bourg-en-Bresse
16001;Abzac;Charente(16);Nouvelle-Aquitaine(75);75;16102;16-ML ARC CHARENTE;Nouvelle-Aquitaine;75;Non;41 r de la maladrerie;16100;Cognac
2A001;Afa;Corse-du-Sud(2A);Corse(94);94;2A004;2A-ML AJACCIO;Corse;94;Non;14 av de paris;20000;Ajaccio
`;

describe('the national coverage file', () => {
  test('is read as it is: its own columns, semicolons, the lines of the region', () => {
    const others = '75056;Paris;75001;75001S00;Mission locale de Paris;01\n23096;Guéret;23000;;;';
    expect(read(`${header}\r\n${bordeaux}\r\n${others}\r\n`)).toEqual({
      rows: [bordeauxRow],
      messages: [],
    });
  });

  test('may have its columns in another order, quotes, spaces and a mark of UTF-8', () => {
    const moved = 'Nom Officiel ML;Code ML;Nom Commune;Code INSEE';
    const line = '"Mission locale Bordeaux Avenir Jeunes"; 33063S00 ;Bordeaux;33063';
    expect(read(`\ufeff${moved}\n${line}\n`)).toEqual({ rows: [bordeauxRow], messages: [] });
  });

  test('is refused without its columns', () => {
    expect(read(`${header.replace('Code ML;', '')}\n`).messages).toEqual([
      'data/couverture/2026.csv:1:1: la colonne « Code ML » manque. Attendu : un fichier séparé par des « ; », avec au moins les colonnes Code INSEE, Nom Commune, Code ML, Nom Officiel ML. Remède : reprenez le fichier tel qu’il est diffusé, sans en changer l’en-tête ni le séparateur.',
    ]);
    expect(read(`${header.replaceAll(';', ',')}\n`).messages.join()).toContain(
      'les colonnes « Code INSEE », « Nom Commune », « Code ML », « Nom Officiel ML » manquent',
    );
  });

  test('has each wrong cell named at its own place', () => {
    const wrong = bordeaux.replace('33063S00', 'ML33');
    const cut = bordeaux.split(';').slice(0, 4).join(';');
    const { rows, messages } = read(`${header}\n${wrong}\n${bordeaux}\n${cut}\n`);
    expect(rows).toEqual([bordeauxRow]);
    expect(messages).toEqual([
      'data/couverture/2026.csv:4:1: la ligne a 4 cellules. Attendu : 6 cellules, comme l’en-tête. Remède : reprenez la ligne dans le fichier d’origine.',
      'data/couverture/2026.csv:2:4: colonne code_ml : « ML33 » n’est pas admis. Attendu : code i-milo de la mission locale (exemple : 33063S00). Remède : corrigez la cellule.',
    ]);
  });

  test('is read as it is distributed: thirteen columns, all of France, codes of five digits', () => {
    expect(read(national)).toEqual({
      rows: [
        {
          commune_insee: '16001',
          commune: 'Abzac',
          code_ml: '16102S00',
          mission_locale: '16-ML ARC CHARENTE',
          lecture: null,
        },
      ],
      messages: [],
    });
  });

  test('may say how each line was read', () => {
    const line = '33063;Bordeaux;33063;Bordeaux;deduit';
    const said = `Code INSEE;Nom Commune;Code ML;Nom Officiel ML;lecture\n${line}\n`;
    expect(read(said).rows).toMatchObject([{ code_ml: '33063S00', lecture: 'deduit' }]);
    expect(read(said.replace('deduit', 'devine')).messages).toEqual([
      'data/couverture/2026.csv:2:5: colonne lecture : « devine » n’est pas admis. Attendu : l’un des codes lu, deduit, ou rien. Remède : corrigez la cellule.',
    ]);
  });

  test('is refused when a spreadsheet has taken its codes for numbers, wherever the lines are', () => {
    const remedy =
      'Remède : reprenez le fichier tel qu’il est diffusé : un tableur a pris ses codes pour des nombres.';
    const { rows, messages } = read(national.replace('\n01001;', '\n1001;'));
    expect(rows).toHaveLength(1);
    expect(messages).toEqual([
      `data/couverture/2026.csv:2:1: le code « 1001 » a perdu ses premiers zéros. Attendu : un code de cinq chiffres (01001). ${remedy}`,
    ]);
    expect(read(national.replace(';84;01053;', ';84;1053;')).messages).toEqual([
      `data/couverture/2026.csv:2:6: le code « 1053 » a perdu ses premiers zéros. Attendu : un code de cinq chiffres (01053). ${remedy}`,
    ]);
  });

  test('is refused when it is that of another region', () => {
    expect(
      read(`${header}\n75056;Paris;75001;75001S00;Mission locale de Paris;01\n`).messages,
    ).toEqual([
      'data/couverture/2026.csv:2:1: aucune ligne ne donne la mission locale d’une commune de la région. Attendu : des communes des départements 16, 33, 23. Remède : reprenez le fichier national entier, ou celui de la région.',
    ]);
  });
});
