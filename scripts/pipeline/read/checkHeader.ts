import type { Contract } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Edition } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { fieldShapes } from './fieldShape.ts';
import { excerpt } from './parseCell.ts';

/** The header names every column of the contract but the optional ones once, in any order, and no other. */
export function checkHeader(contract: Contract, edition: Edition, header: string[]): Anomaly[] {
  const expected = fieldShapes(contract).map(({ name }) => name);
  const list = `les colonnes ${expected.join(', ')}`;
  const place = (column: number) => ({ file: edition.file, line: 1, column });
  const optional = contract.optional ?? [];
  const missing = expected.filter((name) => !header.includes(name) && !optional.includes(name));
  const strays = header.flatMap((name, index) => {
    const isKnown = expected.includes(name);
    const defect = strayDefect(name, header.indexOf(name) !== index, isKnown, missing);
    return defect === null ? [] : [error(place(index + 1), defect.message, list, defect.remedy)];
  });
  return missing.length > 0 ? [...strays, missingError(place(1), missing, list)] : strays;
}

function missingError(place: Parameters<typeof error>[0], missing: string[], list: string) {
  const names = missing.map((name) => `« ${name} »`).join(', ');
  return missing.length > 1
    ? error(place, `les colonnes ${names} manquent`, list, 'ajoutez-les')
    : error(place, `la colonne ${names} manque`, list, 'ajoutez-la');
}

function strayDefect(name: string, repeated: boolean, expected: boolean, missing: string[]) {
  if (name.trim() === '') {
    return { message: 'une colonne n’a pas de nom', remedy: 'nommez-la ou supprimez-la' };
  }
  const shown = `la colonne « ${excerpt(name)} »`;
  if (repeated) return { message: `${shown} est répétée`, remedy: 'supprimez-en une' };
  if (expected) return null;
  const remedy = namingRemedy(name, missing, 'corrigez son nom ou supprimez-la');
  return { message: `${shown} est inconnue`, remedy };
}
