import type { CountedSequence } from '../../pathways/typology/SequenceSet.ts';
import type { Database } from '../database/Database.ts';
import { followUpMonths } from '../prepare/followUpTable.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/**
 * The sequences of situations of the cohorts that were wholly followed, from month 0 to month 24,
 * written as one digit a month (the rank of the situation), and how many people of the cohort have
 * each. Individual data in all but name: it is never written.
 */
export function countSequences(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<CountedSequence>('suites de situations', sql(lastMonth));
}

/**
 * A cohort is wholly followed when month 24 of those received in December is observed. The digits
 * are summed, each at its place: a sorted text of each person would not fit in memory.
 */
const sql = (lastMonth: number) => `
  WITH places AS (
    SELECT mois, ('1' || repeat('0', ${followUpMonths} - mois))::HUGEINT AS place FROM mois_depuis
  ), suites AS (
    SELECT jeune, cohorte, sum(rang_situation * place)::HUGEINT AS suite
    FROM mois_suivis JOIN suivis USING (jeune)
      JOIN situation_publiee USING (situation) JOIN places USING (mois)
    WHERE cohorte * 12 + 11 + ${followUpMonths} <= ${lastMonth}
    GROUP BY jeune, cohorte
  )
  SELECT cohorte, lpad(suite::VARCHAR, ${followUpMonths + 1}, '0') AS suite,
    count(*)::INTEGER AS jeunes
  FROM suites GROUP BY ALL ORDER BY suite, cohorte`;
