import { type Anomaly, error } from '../pipeline/anomaly.ts';
import type { Converter, Row, Sheet, SourceContext } from './SourceFile.ts';

const whole =
  'téléchargez de nouveau le classeur sl_etc_AAAATn.xls de l’Insee et, dans un tableur, enregistrez-le au format .xlsx sans rien y changer';

/**
 * The localised unemployment rates of Insee (workbook `sl_etc_AAAATn`, sheets « Région » and
 * « Département »: Code, Libellé, then a column a quarter, `T1_1982`…; saved as .xlsx).
 */
export const unemploymentRows: Converter = ({ name: file, sheets }, context) => {
  if (sheets === null) {
    return [
      error(
        { file, line: 1, column: 1 },
        'ce classeur ne s’ouvre pas : il n’est pas au format .xlsx, ou il est tronqué',
        'un classeur .xlsx entier',
        whole,
      ),
    ];
  }
  const faults: Anomaly[] = [];
  const rows = [
    ...sheetRows(file, sheets, /^r[ée]g/i, 'Région', faults, {
      level: 'region',
      wanted: new Map([[context.region.code, context.region.name]]),
    }),
    ...sheetRows(file, sheets, /^d[ée]p/i, 'Département', faults, {
      level: 'departement',
      wanted: context.departements,
    }),
  ];
  if (faults.length === 0) checkSpread(file, rows, faults);
  if (faults.length === 0) checkKept(file, rows, context, faults);
  if (faults.length > 0) return faults;
  const last =
    rows
      .map(({ trimestre }) => String(trimestre))
      .sort()
      .at(-1) ?? '';
  const levels = ['region', 'departement'];
  const rank = (row: Row) =>
    `${row.trimestre} ${levels.indexOf(String(row.territoire_niveau))} ${row.territoire_code}`;
  return { edition: last, rows: rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
};

interface Wanted {
  level: 'region' | 'departement';
  /** Code and name. */
  wanted: ReadonlyMap<string, string>;
}

function sheetRows(
  file: string,
  sheets: readonly Sheet[],
  pattern: RegExp,
  title: string,
  faults: Anomaly[],
  { level, wanted }: Wanted,
): Row[] {
  const sheet = sheets.find(({ sheet: name }) => pattern.test(name));
  if (sheet === undefined) {
    faults.push(
      error(
        { file, line: 1, column: 1 },
        `la feuille « ${title} » manque (feuilles du classeur : ${sheets.map((one) => one.sheet).join(', ')})`,
        'les feuilles « Région » et « Département »',
        whole,
      ),
    );
    return [];
  }
  /** `Département!C7` says the sheet and the cell; line and column say it again. */
  const at = (row: number, column: number) => ({
    file: `${file}, feuille « ${sheet.sheet} », cellule ${columnName(column)}${row + 1}`,
    line: row + 1,
    column: column + 1,
  });
  const head = sheet.data.findIndex(
    (row) => textOf(row[0]).toLowerCase() === 'code' && /^libell/i.test(textOf(row[1])),
  );
  const quarters = (sheet.data[head] ?? []).map((cell, column) => ({
    column,
    quarter: quarterOf(textOf(cell)),
  }));
  const known = quarters.flatMap(({ column, quarter }) =>
    quarter === null ? [] : [{ column, quarter }],
  );
  if (head < 0 || known.length === 0) {
    faults.push(
      error(
        at(Math.max(head, 0), 0),
        head < 0
          ? 'aucune ligne ne commence par « Code » et « Libellé » : la présentation a changé'
          : 'aucune colonne n’est celle d’un trimestre : la présentation a changé',
        'un en-tête « Code », « Libellé », « T1_1982 », « T2_1982 »…',
        whole,
      ),
    );
    return [];
  }
  const lines = new Map<string, number>();
  for (const [row, cells] of sheet.data.entries()) {
    if (row <= head) continue;
    const code = textOf(cells[0]);
    if (level === 'departement' && /^[1-9]$/.test(code)) {
      faults.push(error(at(row, 0), `le code « ${code} » a perdu son zéro`, `« 0${code} »`, whole));
    }
    if (wanted.has(code)) lines.set(code, row);
  }
  return [...wanted].flatMap(([code, name]) => {
    const row = lines.get(code);
    if (row === undefined) {
      faults.push(
        error(
          at(head, 0),
          `aucune ligne de ${name} (${code})`,
          'la France entière, ou au moins la région et tous ses départements',
          whole,
        ),
      );
      return [];
    }
    return known.flatMap(({ column, quarter }): Row[] => {
      const value = rateOf(sheet.data[row]?.[column]);
      if (value === null) {
        faults.push(
          error(
            at(row, column),
            `« ${textOf(sheet.data[row]?.[column])} » n’est pas un taux`,
            'un nombre de 0 à 50',
            whole,
          ),
        );
        return [];
      }
      return [
        {
          ...{ trimestre: quarter, territoire_niveau: level, territoire_code: code },
          ...{ territoire_nom: name, taux_chomage: value },
        },
      ];
    });
  });
}

/** The rate of the region lies between those of its départements. */
function checkSpread(file: string, rows: readonly Row[], faults: Anomaly[]): void {
  for (const [quarter, list] of Map.groupBy(rows, ({ trimestre }) => String(trimestre))) {
    const of = (level: string) =>
      list
        .filter((row) => row.territoire_niveau === level)
        .map(({ taux_chomage }) => Number(taux_chomage));
    const [region] = of('region');
    const rates = of('departement');
    const [low, high] = [Math.min(...rates), Math.max(...rates)];
    if (region === undefined || rates.length === 0 || (region >= low && region <= high)) continue;
    faults.push(
      error(
        { file, line: 1, column: 1 },
        `${quarter} : la région a ${region} %, ses départements de ${low} à ${high} %`,
        'un taux de la région entre ceux de ses départements',
        whole,
      ),
    );
  }
}

/** What is published stays: a workbook of three quarters would lose the others. */
function checkKept(
  file: string,
  rows: readonly Row[],
  { previous }: SourceContext,
  faults: Anomaly[],
): void {
  const there = new Set(rows.map(({ trimestre }) => trimestre));
  const gone = [...new Set(previous.map(({ trimestre }) => trimestre))].filter(
    (quarter) => !there.has(quarter),
  );
  if (gone.length === 0) return;
  faults.push(
    error(
      { file, line: 1, column: 1 },
      `${gone.length} trimestres publiés manquent au classeur, de ${gone.sort()[0]} à ${gone.sort().at(-1)}`,
      'toute la série depuis 1982',
      'donnez le classeur sl_etc_AAAATn, qui a toute la série ; TCRD_025 n’en a que trois trimestres',
    ),
  );
}

/** T1_1982 → 1982-T1; null of anything else. */
function quarterOf(text: string): string | null {
  const [, quarter, year] = /^T([1-4])[_ ](\d{4})( ?\(p\))?$/i.exec(text) ?? [];
  return quarter === undefined ? null : `${year}-T${quarter}`;
}

function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function rateOf(cell: unknown): number | null {
  const text = textOf(cell).replace(',', '.');
  const value = Number(text);
  return text === '' || !(value >= 0 && value <= 50) ? null : Math.round(value * 10) / 10;
}

/** 0 → A, 26 → AA. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
