import { describe, expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

function decode(bytes: Uint8Array, file = 'essai.csv') {
  const found = decodeUtf8(file, bytes);
  return Array.isArray(found) ? found.map(formatAnomaly) : found.text;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('decodeUtf8', () => {
  test('reads UTF-8, and drops a BOM', () => {
    expect(decode(utf8('été,œuf,5 €\n'))).toBe('été,œuf,5 €\n');
    expect(decode(utf8('\ufeffété\n'))).toBe('été\n');
    expect(decode(utf8(''))).toBe('');
  });

  test('refuses Windows-1252, at the line of its first accented letter', () => {
    const bytes = Buffer.from('annee,nom\r\n2024,Gironde\r\n2024,Corr\xe8ze\r\n', 'latin1');
    expect(decode(bytes)).toEqual([
      'essai.csv:3:1: le fichier n’est pas encodé en UTF-8 (sans doute en Windows-1252). Attendu : un fichier UTF-8. Remède : enregistrez-le en « CSV UTF-8 ».',
    ]);
    expect(decode(bytes, 'dataset.yaml')).toEqual([
      'dataset.yaml:3:1: le fichier n’est pas encodé en UTF-8 (sans doute en Windows-1252). Attendu : un fichier UTF-8. Remède : enregistrez-le en UTF-8.',
    ]);
  });

  test('recognises the UTF-16 of Excel’s “Texte Unicode”', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('annee\n', 'utf16le')]);
    expect(decode(bytes)).toEqual([
      'essai.csv:1:1: le fichier n’est pas encodé en UTF-8 (sans doute en UTF-16). Attendu : un fichier UTF-8. Remède : enregistrez-le en « CSV UTF-8 ».',
    ]);
  });

  test('refuses NUL bytes and other control characters, and says where', () => {
    expect(decode(utf8('annee,nom\n2024,Gir\0onde\n'))).toEqual([
      'essai.csv:2:1: un caractère de contrôle invisible (U+0000) se trouve après « 2024,Gir ». Attendu : du texte seulement. Remède : effacez ce caractère, ou retapez la ligne.',
    ]);
    expect(decode(utf8('a\r\nb\r\n\u007fc\r\n'))).toEqual([
      'essai.csv:3:1: un caractère de contrôle invisible (U+007F) se trouve au début de la ligne. Attendu : du texte seulement. Remède : effacez ce caractère, ou retapez la ligne.',
    ]);
  });

  test('accepts tabs and every line break', () => {
    expect(decode(utf8('a\tb\r\nc\nd\re'))).toBe('a\tb\r\nc\nd\re');
  });
});
