import { describe, expect, test } from 'vitest';
import { couverture } from '../../../src/contracts/couverture.ts';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readDataset } from './readDataset.ts';

const header = 'Code INSEE;Nom Commune;Code Postal;Code ML;Nom Officiel ML;Téléphone';
const yaml =
  'titre: Couverture\ndescription: Un fichier d’essai.\nsource: Essai\nlicence: lov2\nstatut: definitif\neditions:\n  - { fichier: 2026.csv, date_publication: 2026-01-01 }\n';

function read(content: string | Buffer) {
  const root = temporaryFolder({
    'couverture/2026.csv': typeof content === 'string' ? content : content.toString('latin1'),
    'couverture/dataset.yaml': yaml,
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
};

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

  test('is refused when it holds no line of the region', () => {
    expect(
      read(`${header}\n75056;Paris;75001;75001S00;Mission locale de Paris;01\n`).messages,
    ).toEqual([
      'data/couverture/2026.csv:1:1: le fichier n’a que son en-tête. Attendu : au moins un enregistrement. Remède : ajoutez les lignes, ou retirez le fichier et son entrée de dataset.yaml.',
    ]);
  });
});
