import { type Anomaly, error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Two rows of a dataset never have the same key, whatever their editions. */
export const duplicateKeys: Rule = ({ contract, rows }) => {
  const first = new Map<string, string>();
  const anomalies: Anomaly[] = [];
  for (const row of rows) {
    const key = contract.key.map((field) => row.values[field]).join(' · ');
    const seen = first.get(key);
    if (seen === undefined) first.set(key, `${row.edition.file}, ligne ${row.line}`);
    else
      anomalies.push(
        error(
          placeOf(row, contract.key[0] ?? ''),
          `la clé « ${key} » est déjà celle de ${seen}`,
          `une seule ligne par ${contract.key.join(', ')}`,
          'supprimez ou corrigez l’une des deux lignes',
        ),
      );
  }
  return anomalies;
};
