import type { RowOf } from '../../../src/contracts/contract.ts';
import { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import { typeCode } from '../../pathways/typology/typeCode.ts';
import { frozenTypes as typesOf } from '../../pathways/typology/typeRows.ts';
import { error } from '../anomaly.ts';
import { namelessTypes } from '../namelessTypes.ts';
import type { Rule } from './rule.ts';

/** Types are frozen: their code is that of their shares, and each one has a name. */
export const frozenTypes: Rule = (dataset, datasets) => {
  if (dataset.contract.name !== parcoursTypesMois.name || !dataset.complete) return [];
  const rows = dataset.rows.map(({ values }) => values as RowOf<typeof parcoursTypesMois>);
  const file = dataset.editions.at(-1)?.file ?? dataset.metadataFile;
  const changed = typesOf(rows).filter((type) => typeCode(type) !== type.code);
  return [
    ...changed.map(({ code }) =>
      error(
        { file, line: 1, column: 1 },
        `les parts du type ${code} ne sont plus celles qui ont été figées`,
        'les parts, l’arrondi et le code que l’ingestion a écrits',
        'rétablissez le fichier tel qu’il a été publié ; pour de nouveaux types, supprimez les dossiers parcours_types et parcours_types_mois et refaites l’ingestion',
      ),
    ),
    ...namelessTypes(rows, datasets),
  ];
};
