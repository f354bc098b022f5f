import { labelOf } from '../../src/contracts/nomenclatures.ts';
import { profilAnnuel } from '../../src/contracts/profilAnnuel.ts';
import type { Dimension } from '../../src/contracts/profileModalities.ts';
import { escapeHtml } from '../../src/format/escapeHtml.ts';
import { modalityLabel } from '../../src/format/modalityLabel.ts';
import { finalHtml } from './finalHtml.ts';
import type { ProofLine } from './ProofLine.ts';
import { tableHtml } from './tableHtml.ts';

/** Words of the populations that missions locales are published for, in the head of a column. */
const populations: Readonly<Record<string, string>> = {
  accompagnes: 'Accompagnés',
  premiers_accueils: 'Premiers accueils',
};

/** Who the young people of a year were: one small table a dimension, both populations beside. */
export function profileHtml(year: number, lines: readonly ProofLine[]): string {
  const own = lines.filter((line) => line.dataset === profilAnnuel.name && line.year === year);
  if (own.length === 0) return '';
  const dimensions = [...Map.groupBy(own, ({ row }) => String(row.dimension) as Dimension)];
  return `<section class="profile"><h2>Profil des jeunes de ${year}, définitif et exact</h2><div class="flow">${dimensions
    .map(([dimension, some]) => dimensionTable(dimension, some))
    .join('')}</div></section>`;
}

function dimensionTable(dimension: Dimension, lines: readonly ProofLine[]): string {
  const modalities = [...Map.groupBy(lines, ({ row }) => String(row.modalite))];
  const rows = modalities.map(([modality, own]) => {
    const values = Object.keys(populations).map((population) => {
      const line = own.find(({ row }) => row.population === population);
      return `<td>${line ? finalHtml(line) : ''}</td>`;
    });
    const label = escapeHtml(modalityLabel(dimension, modality));
    return `<tr><th scope="row">${label}</th>${values.join('')}</tr>`;
  });
  return tableHtml({
    caption: escapeHtml(labelOf('dimension', dimension)),
    head: ['', ...Object.values(populations)],
    rows,
    className: 'dimension',
  });
}
