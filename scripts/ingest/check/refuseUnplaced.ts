import { structuresThen } from '../../pipeline/succession.ts';
import type { Database } from '../database/Database.ts';
import { IngestRefusal } from '../IngestRefusal.ts';
import type { IngestPlan } from '../planIngestion.ts';
import type { Extract } from '../readExtract.ts';
import { counted } from '../report/counted.ts';

/** People of a year whom the extract gives to a structure that says no mission locale of that year. */
interface Unplaced {
  annee: number;
  structure: string;
  nombre: number;
}

/**
 * Throws IngestRefusal where people of a year that is to be published belong to no mission locale of
 * that year that is known: their structure came of a merger, or was split. Each with its remedy.
 */
export async function refuseUnplaced(
  { register, metadata, database }: Extract,
  plan: IngestPlan,
): Promise<void> {
  const extracted = Number(metadata.date_extraction.slice(0, 4));
  const nameOf = (code: string) => register.find((one) => one.code === code)?.name ?? code;
  const lines = (await unplaced(database, plan)).map(({ annee: year, structure: code, nombre }) => {
    const structure = register.find((one) => one.code === code);
    const then = structure ? structuresThen(register, structure, { year, extracted }) : [];
    const people = counted(nombre, 'jeune accompagné', 'jeunes accompagnés');
    const start = `jeunes.csv : ${people} en ${year} ${nombre > 1 ? 'sont rattachés' : 'est rattaché'} à ${nameOf(code)} (${code})`;
    if (structure === undefined || then.length === 0) {
      return `${start}, qui n’est pas en activité cette année-là et à qui le répertoire ne donne ni successeur ni prédécesseur. Remède : corrigez ses années ou son successeur dans missions_locales, ou le rattachement dans iMilo.`;
    }
    const names = then.map((one) => `${one.name} (${one.code})`).join(', ');
    if (structure.lastYear < year) {
      return `${start}, qui a fini en ${structure.lastYear} et à qui ont succédé ${names} : l’extrait ne dit pas laquelle. Remède : donnez à ces jeunes leur structure actuelle dans iMilo, puis refaites l’extrait.`;
    }
    const remedy = plan.revised.includes(year)
      ? `retirez --reviser ${year}, ou refaites l’extrait avec la structure d’alors`
      : `dans missions_locales, faites commencer ${structure.name} en ${year} ou avant (debut_validite) et finir les autres l’année d’avant (fin_validite) : l’année paraîtra sous son nom`;
    return `${start}, qui réunit ${names}, en activité cette année-là : l’extrait ne dit plus de laquelle ils relevaient. Remède : ${remedy}.`;
  });
  if (lines.length > 0) throw new IngestRefusal([...lines, '', 'Rien n’a été écrit.']);
}

async function unplaced(
  database: Database,
  { open, closing, revised, periods }: IngestPlan,
): Promise<Unplaced[]> {
  const years = [...open, ...closing, ...revised];
  const followed = periods.cohorts.length > 0 ? Math.max(...periods.cohorts) : null;
  return database.rows<Unplaced>(
    'rattachement des jeunes',
    `
    SELECT annee, structure, count(*)::INTEGER AS nombre
      FROM accompagnes ANTI JOIN placement USING (annee, structure)
      WHERE annee IN (${[...years, 0].join(', ')}) GROUP BY ALL
    UNION ALL
    SELECT ${followed ?? 0} AS annee, structure, count(*)::INTEGER AS nombre
      FROM (SELECT DISTINCT jeune, structure FROM suivis)
        ANTI JOIN (FROM placement WHERE annee = ${followed ?? 0}) USING (structure)
      WHERE ${followed !== null && !years.includes(followed)} GROUP BY ALL
    ORDER BY annee, structure`,
  );
}
