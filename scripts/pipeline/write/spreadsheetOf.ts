import { type Licence, licences } from '../../../src/contracts/licences.ts';
import { labelOf, type NomenclatureName } from '../../../src/contracts/nomenclatures.ts';
import { siteName } from '../../../src/contracts/siteName.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import type { FieldShape } from '../read/fieldShape.ts';
import type { Spreadsheet } from './Spreadsheet.ts';
import { publishedShapes } from './tableSchema.ts';

/** What a table's XLSX file is made of. */
export function spreadsheetOf(table: PublishedTable): Spreadsheet {
  const shapes = publishedShapes(table.contract);
  return {
    madeOn: table.publishedOn,
    columns: shapes.map((shape) => ({ name: shape.name, type: columnType(shape) })),
    rows: table.rows,
    notes: [...about(table), ...reading, ...dictionary(shapes)],
  };
}

function columnType({ type, format }: FieldShape): Spreadsheet['columns'][number]['type'] {
  if (type !== 'string') return 'number';
  return format === 'date' ? 'date' : 'text';
}

function about(table: PublishedTable): Spreadsheet['notes'] {
  const status = labelOf('statut', table.status);
  const isFictitious = table.status === 'demonstration';
  const { name, url }: Licence = licences[table.licence];
  return [
    [table.title],
    ['Contenu', table.description],
    ['Publié par', siteName],
    ['Source', table.source],
    ...(table.extractedOn === null ? [] : [['Source lue le', frenchDate(table.extractedOn)]]),
    ['Publié le', frenchDate(table.publishedOn)],
    ['Statut', isFictitious ? `${status} : chiffres fictifs, à ne pas citer` : status],
    ['Licence', url === null ? name : `${name} (${url})`],
  ];
}

const reading: Spreadsheet['notes'] = [
  ['Comment lire la feuille Données'],
  ['s', 'Secret statistique : la valeur existe et n’est pas publiée.'],
  [
    'Cellule vide',
    'Pas de valeur : la colonne statut_valeur, quand elle existe, dit si elle n’est pas disponible ou sans objet.',
  ],
  ['0', 'Un vrai zéro.'],
];

function dictionary(shapes: readonly FieldShape[]): Spreadsheet['notes'] {
  return [
    ['Colonnes'],
    ...shapes.map((shape) => [
      shape.name,
      `${shape.title}. ${shape.description}`,
      shape.unit ?? '',
    ]),
    ...shapes.flatMap(codes),
  ];
}

/** The meaning of a column's codes. */
function codes({ name, nomenclature, codes: own }: FieldShape): Spreadsheet['notes'] {
  if (nomenclature === null || own === null) return [];
  const named = nomenclature as NomenclatureName;
  return [[`Codes de ${name}`], ...own.map((code) => [code, labelOf(named, code)])];
}

/** 2026-11-16 as 16/11/2026. */
function frenchDate(date: string): string {
  return date.split('-').reverse().join('/');
}
