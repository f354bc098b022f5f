import { isToldApart, structuresIn } from '../../pipeline/succession.ts';
import type { IngestPlan } from '../planIngestion.ts';
import type { Extract } from '../readExtract.ts';
import type { ExactTables } from './countExtract.ts';

/**
 * The tables without what the extract no longer tells of years that are counted for comparison alone:
 * the missions locales that have merged since, and that nothing tells apart.
 */
export function toldApart(
  tables: ExactTables,
  { register, metadata }: Pick<Extract, 'register' | 'metadata'>,
  { periods, open, closing, revised }: IngestPlan,
): ExactTables {
  const extracted = Number(metadata.date_extraction.slice(0, 4));
  const compared = periods.years.filter(
    (year) => ![...open, ...closing, ...revised].includes(year),
  );
  const lost = new Set(
    compared.flatMap((year) =>
      structuresIn(register, year)
        .filter((one) => !isToldApart(register, one, { year, extracted }))
        .map(({ code }) => `${year}|${code}`),
    ),
  );
  const isTold = (row: { annee: number; territoire_code: string }) =>
    !lost.has(`${row.annee}|${row.territoire_code}`);
  return {
    ...tables,
    activite_annuelle: tables.activite_annuelle.filter(isTold),
    profil_annuel: tables.profil_annuel.filter(isTold),
  };
}
