import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Dimension } from '../../../src/contracts/profileModalities.ts';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { listWords } from '../../../src/format/listWords.ts';
import { modalityLabel } from '../../../src/format/modalityLabel.ts';
import type { ProofLine } from '../ProofLine.ts';
import { finalHtml } from './finalHtml.ts';
import { tableHtml } from './tableHtml.ts';

/** Dimensions whose name is too long for the head of a table. */
const shortNames: Partial<Record<Dimension, string>> = {
  diplome: 'Diplôme',
  neet: 'NEET',
  situation_entree: 'Situation à l’accueil',
  inscrit_france_travail: 'France Travail',
  residence_qpv: 'Résidence, QPV',
  residence_frr: 'Résidence, FRR',
  permis_b: 'Permis B',
  a_enfant: 'Enfant',
};

/** Who the young people of some years were, exact: one small table a population and dimension. */
export function profileHtml(years: readonly number[], lines: readonly ProofLine[]): string {
  const own = lines.filter(
    (line) => line.dataset === profilAnnuel.name && years.includes(line.year),
  );
  const populations = [...Map.groupBy(own, ({ row }) => String(row.population))];
  return populations
    .map(([population, some]) => {
      const dimensions = [...Map.groupBy(some, ({ row }) => String(row.dimension) as Dimension)];
      const tables = dimensions.map(([dimension, lines]) =>
        dimensionTable(dimension, years, lines),
      );
      const title = `${labelOf('population', population)} en ${listWords(years.map(String))}`;
      return `<section><h2>${title}</h2><div class="flow years-${years.length}">${tables.join('')}</div></section>`;
    })
    .join('');
}

function dimensionTable(
  dimension: Dimension,
  years: readonly number[],
  lines: readonly ProofLine[],
): string {
  const modalities = [...Map.groupBy(lines, ({ row }) => String(row.modalite))];
  const rows = modalities.map(([modality, own]) => {
    const values = years.map((year) => {
      const line = own.find((one) => one.year === year);
      return `<td>${line ? finalHtml(line) : ''}</td>`;
    });
    const label = escapeHtml(modalityLabel(dimension, modality));
    return `<tr><th scope="row">${label}</th>${values.join('')}</tr>`;
  });
  const name = shortNames[dimension] ?? labelOf('dimension', dimension);
  return tableHtml({
    head: [`<strong>${escapeHtml(name)}</strong>`, ...years.map(String)],
    rows,
    className: 'dimension',
    columns: ['modality'],
  });
}
