import { sqlText } from '../database/sqlText.ts';
import {
  type CellKind,
  type ExtractColumn,
  type ExtractFile,
  extractFiles,
  extractFormat,
} from '../format/extractFormat.ts';
import type { LineCheck } from './lineCheck.ts';

type Words = Pick<LineCheck, 'wrong' | 'message' | 'expected' | 'remedy'>;

/** Longest identifier accepted, in characters. */
const maxIdentifier = 100;

const structureExpected = 'le code i-milo d’une structure de data/missions_locales, active ou non';

/** Every cell taken alone: empty where a value is needed, or not of its column's kind. */
export const cellChecks: readonly LineCheck[] = extractFiles.flatMap((file) =>
  extractFormat[file].flatMap((column) => checksOf(file, column)),
);

function checksOf(file: ExtractFile, { name, kind }: ExtractColumn): LineCheck[] {
  const place = { file, column: name, source: `lu_${file}` };
  const words = kindOf(name, kind);
  return [
    ...(kind.type === 'optionalDate' ? [] : [{ ...place, ...empty(name, words.expected) }]),
    ...(kind.type === 'structure' ? [{ ...place, ...shortStructure(name) }] : []),
    { ...place, ...words },
  ];
}

function empty(name: string, expected: string): Words {
  return {
    wrong: `${name} IS NULL`,
    message: `${name} : la cellule est vide`,
    expected,
    remedy: expected.includes('inconnu')
      ? 'écrivez inconnu si l’information manque'
      : 'complétez la cellule à la source',
  };
}

function kindOf(name: string, kind: CellKind): Words {
  switch (kind.type) {
    case 'code':
      return code(name, kind.codes);
    case 'date':
    case 'optionalDate':
      return date(name);
    case 'month':
      return month(name);
    case 'structure':
      return structure(name);
    case 'identifier':
      return identifier(name);
  }
}

function code(name: string, codes: readonly string[]): Words {
  return {
    wrong: `${name} NOT IN (${codes.map(sqlText).join(', ')})`,
    message: `${name} : le code n’est pas dans la nomenclature`,
    expected: `${codes.slice(0, -1).join(', ')} ou ${codes.at(-1)}`,
    remedy: 'corrigez le code : sans accent ni espace, mêmes minuscules et majuscules',
  };
}

function date(name: string): Words {
  return {
    wrong: `${name} IS NOT NULL AND lire_jour(${name}) IS NULL`,
    message: `${name} : ce n’est pas une date qui existe`,
    expected: 'une date AAAA-MM-JJ ou JJ/MM/AAAA',
    remedy: 'corrigez la date, sans heure ni espace',
  };
}

function month(name: string): Words {
  return {
    wrong: `${name} IS NOT NULL AND lire_mois(${name}) IS NULL`,
    message: `${name} : ce n’est pas un mois qui existe`,
    expected: 'un mois AAAA-MM ou MM/AAAA, sans le jour',
    remedy: 'corrigez le mois ; le jour de naissance ne doit pas être extrait',
  };
}

/** True in SQL of a code that is in the register once its end is written. */
function isShort(name: string): string {
  return `${name} || 'S00' IN (SELECT structure FROM rattachement)`;
}

function shortStructure(name: string): Words {
  return {
    wrong: `${name} IS NOT NULL AND ${isShort(name)}`,
    message: `${name} : le code n’a que ses cinq chiffres`,
    expected: structureExpected,
    remedy: 'ajoutez S00 à la fin du code : il est alors celui du répertoire',
  };
}

function structure(name: string): Words {
  return {
    wrong: `${name} NOT IN (SELECT structure FROM rattachement) AND NOT ${isShort(name)}`,
    message: `${name} : la structure est inconnue`,
    expected: structureExpected,
    remedy: 'corrigez le code, ou ajoutez la structure au répertoire',
  };
}

function identifier(name: string): Words {
  return {
    wrong: `length(${name}) > ${maxIdentifier}`,
    message: `${name} : l’identifiant est trop long`,
    expected: `un identifiant opaque de ${maxIdentifier} caractères au plus`,
    remedy: 'vérifiez que les colonnes ne sont pas décalées',
  };
}
