import { describe, expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { readCsv } from './readCsv.ts';

function read(text: string) {
  const table = readCsv('essai.csv', new TextEncoder().encode(text));
  if (Array.isArray(table)) return { refused: table.map(formatAnomaly) };
  const { header, rows, anomalies } = table;
  return {
    header,
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    messages: anomalies.map(formatAnomaly),
  };
}

const header = ['annee', 'nom'];
const good = {
  header,
  rows: [
    [2, '2023', 'Gironde'],
    [3, '2024', 'Creuse, Limousin'],
  ],
  messages: [],
};
const text = 'annee,nom\n2023,Gironde\n2024,"Creuse, Limousin"\n';

const quotes =
  'Attendu : une cellule entière entre guillemets droits, les guillemets intérieurs doublés.';

describe('readCsv', () => {
  test('reads the same table with a BOM, CRLF, CR, or no final line break', () => {
    expect(read(text)).toEqual(good);
    expect(read(`\ufeff${text}`)).toEqual(good);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(good);
    expect(read(text.replaceAll('\n', '\r'))).toEqual(good);
    expect(read(text.trimEnd())).toEqual(good);
  });

  test.each(['\n', '\r\n'])('counts blank lines, with %j', (lineBreak) => {
    const lines = ['annee,nom', '', '2023,Gironde', '', '', '2024,"Creuse, Limousin"', ''];
    expect(read(lines.join(lineBreak))).toEqual({
      header,
      rows: [
        [3, '2023', 'Gironde'],
        [6, '2024', 'Creuse, Limousin'],
      ],
      messages: [],
    });
  });

  test.each(['', '\ufeff', '\n\n', '  \r\n'])('refuses %j as an empty file', (empty) => {
    expect(read(empty)).toEqual({
      refused: [
        'essai.csv:1:1: le fichier est vide. Attendu : une ligne d’en-tête puis une ligne par enregistrement. Remède : restaurez le fichier, ou retirez-le avec son entrée de dataset.yaml.',
      ],
    });
  });

  test('refuses a file whose first line is blank', () => {
    expect(read(`\n${text}`)).toEqual({
      refused: [
        'essai.csv:1:1: la première ligne est vide. Attendu : la ligne d’en-tête. Remède : supprimez les lignes vides du début du fichier.',
      ],
    });
  });

  test.each([
    [';', 'des points-virgules'],
    ['\t', 'des tabulations'],
  ])('refuses columns separated by %j, and reads them', (separator, words) => {
    expect(read(`annee${separator}nom\n2023${separator}Gironde\n`)).toEqual({
      header,
      rows: [[2, '2023', 'Gironde']],
      messages: [
        `essai.csv:1:1: les colonnes sont séparées par ${words}. Attendu : des virgules (et le point comme séparateur décimal). Remède : enregistrez en « CSV UTF-8 » avec la virgule comme séparateur (LibreOffice : Enregistrer sous, Éditer les paramètres du filtre).`,
      ],
    });
  });

  test('says each stray quote, at its line and column, and reads the other lines', () => {
    const lines = ['annee,nom', '2023,Gir"onde', '2024,Creuse', '2025,"Le "Grand" Ouest"', ''];
    expect(read(lines.join('\n'))).toEqual({
      header,
      rows: [[3, '2024', 'Creuse']],
      messages: [
        `essai.csv:2:2: un guillemet droit est mal placé. ${quotes} Remède : supprimez le guillemet, ou entourez la cellule de guillemets et doublez ceux de l’intérieur.`,
        `essai.csv:4:2: un guillemet droit est mal placé. ${quotes} Remède : supprimez le guillemet, ou entourez la cellule de guillemets et doublez ceux de l’intérieur.`,
      ],
    });
  });

  test('says an unclosed quote where it opens, and reads the other lines', () => {
    const lines = ['annee,nom', '2023,"Gironde', '2024,Creuse', '2025,"Lot, Garonne"', ''];
    expect(read(lines.join('\r\n'))).toEqual({
      header,
      rows: [
        [3, '2024', 'Creuse'],
        [4, '2025', 'Lot, Garonne'],
      ],
      messages: [
        `essai.csv:2:2: un guillemet droit est ouvert et n’est pas refermé. ${quotes} Remède : fermez le guillemet à la fin de la cellule, ou supprimez-le.`,
      ],
    });
  });

  test.each(['\n', '\r\n'])('says a line break in a cell where its record starts (%j)', (end) => {
    const lines = ['annee,nom', '2023,"Gironde', '', 'et Landes"', '2024,Creuse', 'x"y,z', ''];
    expect(read(lines.join(end))).toEqual({
      header,
      rows: [[5, '2024', 'Creuse']],
      messages: [
        'essai.csv:2:2: la cellule contient un saut de ligne (elle finit ligne 4). Attendu : un texte d’une seule ligne. Remède : remplacez le saut de ligne par une espace.',
        `essai.csv:6:1: un guillemet droit est mal placé. ${quotes} Remède : supprimez le guillemet, ou entourez la cellule de guillemets et doublez ceux de l’intérieur.`,
      ],
    });
  });

  test('refuses a stray quote in the header', () => {
    expect(read('annee,"nom\n2023,Gironde\n')).toEqual({
      refused: [
        `essai.csv:1:2: un guillemet droit est ouvert et n’est pas refermé. ${quotes} Remède : fermez le guillemet à la fin de la cellule, ou supprimez-le.`,
      ],
    });
  });

  test('refuses a line of 5 MB, quickly, and reads the other lines', () => {
    expect(read(`annee,nom\n2023,${'x'.repeat(5_000_000)}\n2024,Creuse\n`)).toEqual({
      header,
      rows: [[3, '2024', 'Creuse']],
      messages: [
        'essai.csv:2:1: la ligne compte 5000005 caractères. Attendu : au plus 20000 caractères par ligne. Remède : cherchez un saut de ligne perdu.',
      ],
    });
  });

  test('reads a file whose every line a quote opens', () => {
    const { messages } = read(`annee,nom\n${'2023,"x\n'.repeat(2000)}`);
    expect(messages).toHaveLength(2000);
  });
});
