import { couverture } from '../../src/contracts/couverture.ts';
import { error } from '../pipeline/anomaly.ts';
import { readForeignCsv } from '../pipeline/read/readForeignCsv.ts';
import type { Converter, Row } from './SourceFile.ts';

/**
 * The national file of the territories of the missions locales, kept as it is distributed once it has
 * been read: `;`, the code of the mission locale on five digits.
 */
export const coverageRows: Converter = ({ name: file, bytes }, { departements, publishedOn }) => {
  const { foreign, optional = [] } = couverture;
  if (foreign === undefined) throw new Error('couverture : fichier national non décrit');
  const codes = [...departements.keys()];
  const table = readForeignCsv({ file, bytes, foreign, optional, departements: codes });
  if (Array.isArray(table)) return table;
  if (table.anomalies.length > 0) return table.anomalies;
  const rows = table.rows.map(
    ({ cells }): Row =>
      Object.fromEntries(table.header.map((name, rank) => [name, cells[rank] || null])),
  );
  const bare = [...departements].filter(
    ([code]) => !rows.some((row) => String(row.commune_insee).startsWith(code)),
  );
  if (bare.length > 0) {
    return [
      error(
        { file, line: (table.rows.at(-1)?.line ?? 1) + 1, column: 1 },
        `aucune commune de ${bare.map(([code, name]) => `${name} (${code})`).join(', ')}`,
        'des communes de tous les départements de la région',
        'reprenez le fichier national entier : il est peut-être tronqué',
      ),
    ];
  }
  return {
    edition: publishedOn.slice(0, 7),
    rows,
    isKept: true,
    licence: 'non_precisee',
    texts: {
      description: couverture.description,
      source: `Fichier national des zones de couverture des missions locales (${file}), tel qu’il est diffusé, producteur et licence non précisés`,
    },
  };
};
