import { formatPercent } from '../format/formatPercent.ts';
import { listWords } from '../format/listWords.ts';
import { situationPhrase } from '../format/situationPhrase.ts';
import type { PathwayLandmarks, PathwayShare } from './pathwayLandmarks.ts';
import { position } from './position.ts';
import { positionWords } from './positionWords.ts';

/** The situations that the missions locales work for. */
const told: readonly PathwayShare['situation'][] = ['emploi', 'alternance', 'formation'];

/**
 * “Un an après, 11 % étaient en emploi (proche de la région), 4 % en alternance (au-dessous) ; part
 * secrète en formation.” The month is twelve, else the first one.
 */
export function pathwaySentence({ months }: PathwayLandmarks): string {
  const at = months.find(({ month }) => month === 12) ?? months[0];
  if (at === undefined) return '';
  const shareOf = (rows: readonly PathwayShare[], code: string) =>
    rows.find(({ situation }) => situation === code);
  let isFirst = true;
  const shares = told.flatMap((code) => {
    const row = shareOf(at.rows, code);
    if (row === undefined || row.part === null) return [];
    const regional = shareOf(at.region, code);
    const stands = regional ? position(row, { valeur: regional.part }) : null;
    const words = `${formatPercent(row.part, 0)} ${isFirst ? 'étaient ' : ''}${situationPhrase(code)}`;
    const where = isFirst ? positionWords(stands) : stands;
    isFirst = false;
    if (where === null) return [words];
    return [`${words} (${where})`];
  });
  const hidden = told.filter((code) => shareOf(at.rows, code)?.statut_valeur === 'secret');
  const since = at.month === 12 ? 'Un an' : `${at.month} mois`;
  const missing = `part secrète ${listWords(hidden.map(situationPhrase))}`;
  if (shares.length === 0) return `${since} après le premier accueil, ${missing}.`;
  return `${since} après le premier accueil, ${listWords(shares)}${hidden.length > 0 ? ` ; ${missing}` : ''}.`;
}
