import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { type BarometerSeries, barometerSeries } from './barometerSeries.ts';
import { isFaulty, readTable, type TableLine } from './readTable.ts';
import type { Converter, Row, SourceContext } from './SourceFile.ts';

const publisher = 'DITP (Délégation interministérielle à la transformation publique)';
const columns = ['indic_id', 'enforce_zone_id', 'metric_enforce_date', 'maille', 'indic_va'];
const whole =
  'reprenez le fichier tel qu’il est diffusé, en entier et sans l’enregistrer depuis un tableur';
/** Largest gap of the region and its départements that a remark may state, in share. */
const largestGap = 0.01;

/**
 * The barometer of the DITP (one CSV an indicator, `ind-314.csv`: `indic_va` is the value of a zone
 * at a date; https://github.com/DITP-pilotage/barometre-resultats): the rows of the series in
 * `contexte_officiel`, among those of the other series, which stay.
 */
export const barometerRows: Converter = (file, context) => {
  const lines = readTable(file, { separator: ',', columns });
  if (isFaulty<TableLine>(lines)) return lines;
  const [id = '', ...others] = [...new Set(lines.map(({ cell }) => cell('indic_id')))];
  const series = barometerSeries[id];
  if (series === undefined || others.length > 0) return [unknownSeries(lines, id)];
  const faults: Anomaly[] = [];
  const rows = lines.flatMap((line) => {
    const read = rowAt(line, series, context, faults);
    return read === null ? [] : [{ ...read, ...wordsOf(file.name, series, context) }];
  });
  if (faults.length > 0) return faults;
  const start = { file: file.name, line: 1, column: 1 };
  if (!rows.some(({ territoire_niveau }) => territoire_niveau !== 'national')) {
    return [
      error(
        start,
        `aucune valeur de la région ${context.region.name} (R${context.region.code})`,
        'le fichier national entier',
        whole,
      ),
    ];
  }
  const isOwn = ({ indicateur, editeur }: Row) =>
    indicateur === series.indicateur && editeur === publisher;
  const gone = context.previous
    .filter(isOwn)
    .filter((row) => !rows.some((one) => isSame(one, row)));
  const wrong = [
    ...repeated(start, rows),
    ...incomplete(start, rows, context),
    ...gone.map((row) =>
      error(
        start,
        `${row.territoire_nom}, ${row.periode} : cette valeur est publiée, et le fichier ne l’a plus`,
        'toutes les valeurs déjà publiées',
        `${whole} : il est peut-être tronqué`,
      ),
    ),
  ];
  const summed = series.unite === '%' ? rows : statedGaps(start, rows, wrong);
  if (wrong.length > 0) return wrong;
  const kept = context.previous.filter((row) => !isOwn(row));
  return { edition: context.publishedOn.slice(0, 7), rows: sorted([...kept, ...summed]) };
};

function unknownSeries(lines: readonly TableLine[], id: string): Anomaly {
  const stray = lines.find(({ cell }) => cell('indic_id') !== id) ?? lines[0];
  const known = Object.keys(barometerSeries);
  const name = known.includes(id) ? (stray?.cell('indic_id') ?? '') : id;
  return error(
    stray?.place('indic_id') ?? { file: '', line: 1, column: 1 },
    `l’indicateur « ${name} » n’est pas celui d’une série du site, ou s’ajoute à un autre`,
    `un fichier d’un seul indicateur : ${known.map((one) => `${one.toLowerCase()}.csv`).join(', ')}`,
    'donnez le fichier de l’un de ces indicateurs',
  );
}

/** Level, code, period and value of a line that says something of our territories; null of the others. */
function rowAt(
  { cell, place }: TableLine,
  { step, unite }: BarometerSeries,
  context: SourceContext,
  faults: Anomaly[],
): Row | null {
  const wrong = (column: string, ...words: [message: string, expected: string]) => {
    faults.push(error(place(column), ...words, whole));
    return null;
  };
  const zone = cell('enforce_zone_id');
  if (!/^(FRANCE|R\d{2}|D(\d{2,3}|2[AB]))$/.test(zone)) {
    return wrong(
      'enforce_zone_id',
      `la zone « ${zone} » n’a pas la forme du producteur : elle a peut-être perdu un zéro`,
      'FRANCE, R et le code de la région (R75), ou D et celui du département (D01)',
    );
  }
  const text = cell('indic_va');
  const territory = territoryOf(zone, context);
  if (text === '' || territory === null) return null;
  const date = cell('metric_enforce_date');
  const [, year, month] = /^(20\d{2})-(0[1-9]|1[0-2])-\d{2}$/.exec(date) ?? [];
  if (year === undefined) {
    return wrong('metric_enforce_date', `« ${date} » n’est pas une date`, 'AAAA-MM-JJ');
  }
  if (step === 'year' && month !== '12') return null;
  const value = Number(text);
  const isRight = value >= 0 && (unite === '%' ? value <= 100 : Number.isInteger(value));
  if (!isRight) {
    const expected = unite === '%' ? 'un taux de 0 à 100' : 'un nombre entier';
    return wrong('indic_va', `« ${text} » n’est pas une valeur de cette série`, expected);
  }
  return { ...territory, valeur: value, periode: step === 'year' ? year : `${year}-${month}` };
}

function territoryOf(zone: string, { region, departements }: SourceContext): Row | null {
  if (zone === 'FRANCE') {
    return { territoire_niveau: 'national', territoire_code: 'FR', territoire_nom: 'France' };
  }
  const code = zone.slice(1);
  if (zone.startsWith('R')) {
    if (code !== region.code) return null;
    return { territoire_niveau: 'region', territoire_code: code, territoire_nom: region.name };
  }
  const name = departements.get(code);
  return name === undefined
    ? null
    : { territoire_niveau: 'departement', territoire_code: code, territoire_nom: name };
}

function wordsOf(file: string, series: BarometerSeries, { publishedOn }: SourceContext): Row {
  const { indicateur, libelle, unite, remarque } = series;
  return {
    ...{ indicateur, libelle, unite, remarque, editeur: publisher, date_source: publishedOn },
    source: "Baromètre des résultats de l'action publique (données)",
    depot: `DITP-pilotage/barometre-resultats:data/${file}`,
  };
}

function isSame(a: Row, b: Row): boolean {
  return a.periode === b.periode && a.territoire_code === b.territoire_code;
}

type Start = Parameters<typeof error>[0];

function repeated(start: Start, rows: readonly Row[]): Anomaly[] {
  const groups = Map.groupBy(rows, (row) => `${row.territoire_nom}, ${row.periode}`);
  return [...groups]
    .filter(([, list]) => list.length > 1)
    .map(([words, list]) =>
      error(start, `${words} : ${list.length} valeurs`, 'une valeur par zone et par date', whole),
    );
}

/** A period that some départements have, and others do not. */
function incomplete(
  start: Start,
  rows: readonly Row[],
  { departements }: SourceContext,
): Anomaly[] {
  return [...byPeriod(rows)].flatMap(([period, list]) => {
    const there = list.filter((row) => row.territoire_niveau === 'departement');
    const missing = [...departements].filter(
      ([code]) => !there.some((row) => row.territoire_code === code),
    );
    if (there.length === 0 || missing.length === 0) return [];
    return [
      error(
        start,
        `${period} : il manque ${missing.map(([, name]) => name).join(', ')}`,
        'une valeur par département',
        `${whole} : il est peut-être tronqué`,
      ),
    ];
  });
}

/** The rows, whose region says how far it is from its départements; further than that is wrong. */
function statedGaps(start: Start, rows: readonly Row[], faults: Anomaly[]): Row[] {
  const periods = byPeriod(rows);
  return rows.map((row) => {
    if (row.territoire_niveau !== 'region') return row;
    const parts = (periods.get(String(row.periode)) ?? []).filter(
      (one) => one.territoire_niveau === 'departement',
    );
    const sum = parts.reduce((total, { valeur }) => total + Number(valeur), 0);
    const gap = Math.abs(Number(row.valeur) - sum);
    if (parts.length === 0 || gap === 0) return row;
    if (gap > largestGap * Number(row.valeur)) {
      faults.push(
        error(
          start,
          `${row.periode} : la région vaut ${row.valeur}, ses ${parts.length} départements totalisent ${sum}`,
          'une somme égale, à 1 % près',
          `${whole} ; si le producteur dit cet écart, signalez-le aux développeurs`,
        ),
      );
    }
    const stated = `Écart avec la somme des ${parts.length} départements : ${gap}.`;
    return { ...row, remarque: `${row.remarque} ${stated}` };
  });
}

function byPeriod(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ periode }) => String(periode));
}

/** In the order of the file of the dataset: indicator, period, then the region before its départements. */
function sorted(rows: readonly Row[]): Row[] {
  const levels = ['national', 'region', 'departement'];
  const rank = (row: Row) =>
    [
      row.indicateur,
      row.periode,
      levels.indexOf(String(row.territoire_niveau)),
      row.territoire_code,
    ].join('|');
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
