import { describe, expect, test } from 'vitest';
import { readSample, sampleHeader } from './readFixture.ts';

const columns = `Attendu : les colonnes ${sampleHeader.replaceAll(',', ', ')}.`;
const people = 'Attendu : un nombre entier de 0 à 10000000 écrit sans espace, ou rien.';

/** Messages for one row written after the header. */
const rowMessages = (row: string) => readSample(`${sampleHeader}\n${row}\n`).messages;

describe('readRows', () => {
  test('reads typed values, with the line where they are', () => {
    const { rows, messages } = readSample(
      `${sampleHeader}\r\n2024,"Un, deux",1200,12.5,definitif\r\n\r\n2023,Trois,,0,provisoire\r\n`,
    );
    expect(messages).toEqual([]);
    expect(rows.map(({ line, values }) => ({ line, values }))).toEqual([
      {
        line: 2,
        values: { annee: 2024, libelle: 'Un, deux', jeunes: 1200, part: 12.5, statut: 'definitif' },
      },
      {
        line: 4,
        values: { annee: 2023, libelle: 'Trois', jeunes: null, part: 0, statut: 'provisoire' },
      },
    ]);
  });

  test('reads columns in any order', () => {
    const { rows } = readSample('statut,part,jeunes,libelle,annee\ndefinitif,1,2,Trois,2024\n');
    expect(rows[0]?.values).toEqual({
      annee: 2024,
      libelle: 'Trois',
      jeunes: 2,
      part: 1,
      statut: 'definitif',
    });
  });

  test('refuses a header alone', () => {
    expect(readSample(`${sampleHeader}\n`)).toEqual({
      rows: [],
      messages: [
        'essai.csv:1:1: le fichier n’a que son en-tête. Attendu : au moins un enregistrement. Remède : ajoutez les lignes, ou retirez le fichier et son entrée de dataset.yaml.',
      ],
    });
  });

  test('refuses columns that are missing, unknown, repeated or unnamed, all at once', () => {
    expect(readSample('annee,libelle,annee,Jeunes,part,\n2024,A,2024,5,1,\n')).toEqual({
      rows: [],
      messages: [
        `essai.csv:1:3: la colonne « annee » est répétée. ${columns} Remède : supprimez-en une.`,
        `essai.csv:1:4: la colonne « Jeunes » est inconnue. ${columns} Remède : est-ce « jeunes » ? Sinon, corrigez son nom ou supprimez-la.`,
        `essai.csv:1:6: une colonne n’a pas de nom. ${columns} Remède : nommez-la ou supprimez-la.`,
        `essai.csv:1:1: les colonnes « jeunes », « statut » manquent. ${columns} Remède : ajoutez-les.`,
      ],
    });
  });

  test('refuses a header without one of the columns', () => {
    expect(readSample('annee,libelle,jeunes,part\n2024,A,5,1\n').messages).toEqual([
      `essai.csv:1:1: la colonne « statut » manque. ${columns} Remède : ajoutez-la.`,
    ]);
  });

  test('refuses a row that is too short, too long or empty', () => {
    expect(rowMessages('2024,A,5,1')).toEqual([
      'essai.csv:2:4: la ligne a 4 cellules. Attendu : 5 cellules, comme l’en-tête. Remède : cherchez une cellule ou une virgule qui manque, ou une ligne coupée en deux.',
    ]);
    expect(rowMessages('2024')).toEqual([
      'essai.csv:2:1: la ligne a 1 cellule. Attendu : 5 cellules, comme l’en-tête. Remède : cherchez une cellule ou une virgule qui manque, ou une ligne coupée en deux.',
    ]);
    expect(rowMessages('2024,Un, deux,5,1,definitif')).toEqual([
      'essai.csv:2:5: la ligne a 6 cellules. Attendu : 5 cellules, comme l’en-tête. Remède : cherchez une virgule en trop, ou entourez de guillemets droits le texte qui en contient.',
    ]);
    expect(rowMessages(',,,,')).toEqual([
      'essai.csv:2:1: la ligne n’a que des cellules vides. Attendu : un enregistrement. Remède : supprimez la ligne.',
    ]);
  });

  test.each([
    ['-3', '« -3 » n’est pas admis', 'corrigez la cellule'],
    ['12.5', '« 12.5 » n’est pas admis', 'corrigez la cellule'],
    ['1000000000', '« 1000000000 » n’est pas admis', 'corrigez la cellule'],
    ['1e9', '« 1e9 » est en notation scientifique', 'écrivez tous les chiffres du nombre'],
    ['1 200', '« 1 200 » contient des espaces', 'écrivez 1200'],
    ['"12,5"', '« 12,5 » a une virgule décimale', 'donnez un nombre entier'],
    ['=1+1', '« =1+1 » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
  ])('refuses %s people', (cell, reason, remedy) => {
    expect(rowMessages(`2024,A,${cell},1,definitif`)).toEqual([
      `essai.csv:2:3: colonne jeunes : ${reason}. ${people} Remède : ${remedy}.`,
    ]);
  });

  test('refuses every wrong cell of a row, at its column', () => {
    expect(rowMessages('24,,x,"100,5",publié')).toEqual([
      'essai.csv:2:1: colonne annee : « 24 » n’est pas admis. Attendu : un nombre entier de 1980 à 2100 écrit sans espace. Remède : corrigez la cellule.',
      'essai.csv:2:2: colonne libelle : la cellule est vide. Attendu : un texte de 1 à 600 caractères. Remède : donnez la valeur.',
      `essai.csv:2:3: colonne jeunes : « x » n’est pas un nombre. ${people} Remède : écrivez le nombre seul, sans unité ni signe.`,
      'essai.csv:2:4: colonne part : « 100,5 » a une virgule décimale. Attendu : un nombre de 0 à 100 écrit sans espace, avec un point décimal. Remède : écrivez 100.5.',
      'essai.csv:2:5: colonne statut : « publié » n’est pas admis. Attendu : l’un des codes definitif, provisoire, demonstration. Remède : corrigez la cellule.',
    ]);
  });

  test('tells once of a column whose numbers are all written otherwise, with what else is wrong', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((rank) => `2024;Lot;1 20${rank};${rank},5;definitif`);
    const { messages } = readSample(
      [sampleHeader.replaceAll(',', ';'), ...rows, '24;Lot;1;1.5;definitif'].join('\n'),
    );
    expect(messages).toEqual([
      expect.stringMatching(/^essai\.csv:1:1: les colonnes sont séparées par des points-virgules/),
      expect.stringMatching(
        /^essai\.csv:2:3: colonne jeunes : « 1 201 » contient des espaces, comme 5 autres cellules de la colonne\..* Remède : écrivez 1201, et de même dans toute la colonne/,
      ),
      expect.stringMatching(/^essai\.csv:2:4: .* virgule décimale, comme 5 autres cellules/),
      expect.stringMatching(/^essai\.csv:8:1: colonne annee : « 24 »/),
    ]);
  });

  test('refuses a text that is too long, without repeating it all', () => {
    expect(rowMessages(`2024,${'x'.repeat(601)},5,1,definitif`)).toEqual([
      `essai.csv:2:2: colonne libelle : « ${'x'.repeat(40)}… » n’est pas admis. Attendu : un texte de 1 à 600 caractères. Remède : corrigez la cellule.`,
    ]);
  });

  test.each(['\n', '\r\n'])('gives the line of each record after blank lines (%j)', (end) => {
    const lines = [sampleHeader, '', '2024,"Un, deux",5,1,definitif', '', '2024,A,x,1,definitif'];
    expect(readSample(lines.join(end)).messages).toEqual([
      `essai.csv:5:3: colonne jeunes : « x » n’est pas un nombre. ${people} Remède : écrivez le nombre seul, sans unité ni signe.`,
    ]);
  });

  test('says what is wrong in split lines and in cells of the other lines', () => {
    const { messages } = readSample(
      `${sampleHeader}\n2024,A"B,5,1,definitif\n2024,A,x,1,definitif\n`,
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      'essai.csv:2:2: un guillemet droit est mal placé',
      'essai.csv:3:3: colonne jeunes : « x » n’est pas un nombre',
    ]);
  });
});
