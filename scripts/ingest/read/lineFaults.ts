import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { maxLineLength } from './readLines.ts';
import type { StrayQuote } from './splitRecord.ts';

type Place = Parameters<typeof error>[0];

/** Anomalies of a line that cannot be read as cells. None repeats anything of the line. */
export const lineFaults = {
  tooLong: (place: Place): Anomaly =>
    error(
      place,
      'la ligne est trop longue',
      `au plus ${maxLineLength} caractères par ligne`,
      'cherchez un saut de ligne perdu',
    ),
  control: (place: Place): Anomaly =>
    error(
      place,
      'la ligne contient un caractère de contrôle invisible',
      'du texte seulement, des lignes finies par LF ou CRLF',
      'effacez ce caractère, ou exportez de nouveau le fichier',
    ),
  width: (place: Place, found: number, width: number): Anomaly =>
    error(
      { ...place, column: Math.min(found, width) + 1 },
      found < width ? 'il manque des cellules à la ligne' : 'la ligne a trop de cellules',
      `${width} cellules, comme l’en-tête`,
      'cherchez un séparateur de trop ou qui manque ; un texte qui contient le séparateur va entre guillemets droits',
    ),
  quote: (place: Place, { cell, unclosed }: StrayQuote): Anomaly =>
    error(
      { ...place, column: cell },
      unclosed
        ? 'un guillemet droit est ouvert et n’est pas refermé sur la ligne'
        : 'un guillemet droit est mal placé',
      'une ligne par enregistrement, chaque cellule entière entre guillemets droits ou sans guillemet',
      'remplacez un saut de ligne dans la cellule par une espace, fermez ou supprimez le guillemet',
    ),
};
