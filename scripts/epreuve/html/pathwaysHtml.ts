import { codesOf, labelOf } from '../../../src/contracts/nomenclatures.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import type { ProofLine } from '../ProofLine.ts';
import { countedRows } from './countedRows.ts';
import { tableHtml } from './tableHtml.ts';

/** Where the young people of each year of reception are some months later, counted and published. */
export function pathwaysHtml(lines: readonly ProofLine[]): string {
  const own = lines.filter(
    ({ dataset, counted }) =>
      dataset === parcoursSituations.name && counted.status !== 'non_disponible',
  );
  if (own.length === 0) return '';
  const groups = Map.groupBy(own, ({ row }) => `${row.cohorte} ${row.mois_depuis_accueil}`);
  const rows = [...groups.values()].map((some) => horizonRows(some));
  return tableHtml({
    caption: 'Situation des jeunes après leur premier accueil, arrondie à 5',
    head: [
      'Accueillis en',
      '',
      ...situations.map((code) => escapeHtml(labelOf('situation', code))),
    ],
    rows,
    className: 'pathways',
  });
}

const situations = codesOf('situation');

function horizonRows(lines: readonly ProofLine[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const { cohorte, mois_depuis_accueil: months } = first.row;
  return countedRows({
    head: (rows) => `<th scope="row" rowspan="${rows}">${cohorte}, à ${months} mois</th>`,
    lines,
    cells: (show) =>
      situations
        .map((code) => lines.find(({ row }) => row.situation === code))
        .map((line) => `<td>${line ? show(line) : ''}</td>`)
        .join(''),
  });
}
