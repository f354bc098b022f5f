import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { isFaulty, readTable, type TableLine } from './readTable.ts';
import type { Converter, Row } from './SourceFile.ts';

/** The measures of the file, by our names. */
const measures: Readonly<Record<string, string>> = {
  part_poursuite_etudes: 'DEVENIR Part poursuite études',
  part_emploi_6_mois: 'DEVENIR Part en emploi 6 mois',
  part_autre_situation_6_mois: 'DEVENIR Part autre situation 6 mois',
  part_contrats_interrompus: 'Part contrats apprentissage interrompus',
  taux_poursuite_etudes: 'Taux poursuite études',
  taux_emploi_6_mois: 'Taux emploi 6 mois',
  taux_emploi_6_mois_attendu: 'Taux emploi 6 mois attendu',
  valeur_ajoutee_6_mois: 'VA emploi 6 mois',
  taux_emploi_12_mois: 'Taux emploi 12 mois',
  taux_emploi_18_mois: 'Taux emploi 18 mois',
  taux_emploi_24_mois: 'Taux emploi 24 mois',
};
const parts = ['part_poursuite_etudes', 'part_emploi_6_mois', 'part_autre_situation_6_mois'];
const columns = ['Année', 'UAI', 'Libellé', 'Région', ...Object.values(measures)];
const whole = 'reprenez le fichier tel qu’il est diffusé, sans l’enregistrer depuis un tableur';

/**
 * InserJeunes by training centre (`fr-en-inserjeunes-cfa.csv` of data.education.gouv.fr, national):
 * the centres of the region. An empty cell is a value that the producer withholds.
 */
export const inserJeunesRows: Converter = (file, { region, departements, previous }) => {
  const lines = readTable(file, { separator: ';', columns });
  if (isFaulty<TableLine>(lines)) return lines;
  const name = region.name.toUpperCase();
  const own = lines.filter(({ cell }) => cell('Région') === name);
  const start = { file: file.name, line: 1, column: 1 };
  if (own.length === 0) {
    return [
      error(
        lines[0]?.place('Région') ?? start,
        `aucun centre de la région ${name}`,
        'le fichier national entier, ou celui de la région',
        'reprenez le fichier national',
      ),
    ];
  }
  const faults: Anomaly[] = [];
  const seen = new Set<string>();
  const rows = own.flatMap((line): Row[] => {
    const read = rowOf(line, departements, faults);
    if (read === null) return [];
    const key = `${read.cumul} ${read.uai}`;
    if (seen.has(key)) {
      faults.push(
        error(
          line.place('UAI'),
          `${key} : deuxième ligne`,
          'une ligne par cumul et par centre',
          whole,
        ),
      );
    }
    seen.add(key);
    return [read];
  });
  if (faults.length > 0) return faults;
  const gone = lostCumuls(previous, rows);
  if (gone.length > 0) {
    return gone.map((words) =>
      error(start, words, 'tous les cumuls déjà publiés', `${whole} : il est peut-être tronqué`),
    );
  }
  const last =
    rows
      .map(({ cumul }) => String(cumul))
      .sort()
      .at(-1) ?? '';
  return { edition: last, rows: rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
};

const keyOf = ({ cumul, uai }: Row) => `${cumul} ${uai}`;

function rowOf(
  { cell, place }: TableLine,
  departements: ReadonlyMap<string, string>,
  faults: Anomaly[],
): Row | null {
  const before = faults.length;
  const cumul = /^cumul (\d{4}-\d{4})$/.exec(cell('Année'))?.[1] ?? '';
  if (cumul === '') {
    faults.push(
      error(
        place('Année'),
        `« ${cell('Année')} » n’est pas un cumul`,
        '« cumul AAAA-AAAA »',
        whole,
      ),
    );
  }
  const uai = cell('UAI');
  const code = uai.slice(1, 3);
  if (!/^\d{7}[A-Z]$/.test(uai)) {
    const isShort = /^\d{1,6}[A-Z]$/.test(uai);
    faults.push(
      error(
        place('UAI'),
        isShort
          ? `le code « ${uai} » a perdu ses premiers zéros`
          : `« ${uai} » n’est pas un code UAI`,
        isShort
          ? `sept chiffres et une lettre (${uai.padStart(8, '0')})`
          : 'sept chiffres et une lettre (0330001A)',
        whole,
      ),
    );
  } else if (!uai.startsWith('0') || !departements.has(code)) {
    faults.push(
      error(
        place('UAI'),
        `le centre ${uai} est dit de la région, et son code est celui d’un autre département (${uai.slice(0, 3)})`,
        `un code qui commence par ${[...departements.keys()].map((one) => `0${one}`).join(', ')}`,
        'vérifiez la ligne chez le producteur',
      ),
    );
  }
  const values = Object.fromEntries(
    Object.entries(measures).map(([name, theirs]) => {
      const text = cell(theirs);
      const value = text === '' ? null : Number(text.replace(',', '.'));
      const least = name === 'valeur_ajoutee_6_mois' ? -100 : 0;
      if (value !== null && !(value >= least && value <= 100)) {
        faults.push(
          error(
            place(theirs),
            `« ${text} » n’est pas un taux`,
            `un nombre de ${least} à 100, ou rien`,
            whole,
          ),
        );
      }
      return [name, value];
    }),
  );
  const shares = parts.map((name) => values[name] ?? null);
  const sum = shares.reduce<number>((total, share) => total + Number(share), 0);
  if (!shares.includes(null) && Math.abs(sum - 100) > 1.5) {
    faults.push(
      error(
        place('DEVENIR Part poursuite études'),
        `les trois parts du devenir totalisent ${sum}`,
        '100, à un arrondi près',
        'vérifiez la ligne chez le producteur',
      ),
    );
  }
  if (faults.length > before) return null;
  return {
    ...{ cumul, uai, centre: cell('Libellé').replaceAll(/\s+/g, ' '), departement_code: code },
    departement_nom: departements.get(code) ?? '',
    ...values,
  };
}

/** What is published, and a file cut short would lose: a cumul, or most of its centres. */
function lostCumuls(previous: readonly Row[], rows: readonly Row[]): string[] {
  const count = (list: readonly Row[], cumul: unknown) =>
    list.filter((row) => row.cumul === cumul).length;
  return [...new Set(previous.map(({ cumul }) => cumul))].flatMap((cumul) => {
    const [was, is] = [count(previous, cumul), count(rows, cumul)];
    return is * 2 >= was
      ? []
      : [`cumul ${cumul} : ${is === 0 ? 'aucun centre' : `${is} centres`}, et ${was} sont publiés`];
  });
}
