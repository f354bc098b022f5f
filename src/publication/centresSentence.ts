import { formatNumber } from '../format/formatNumber.ts';

/** How many centres have a rate that is told: “185 des 262 centres en Nouvelle-Aquitaine ont…”. */
export function centresSentence({
  told,
  all,
  where,
  cumul,
}: {
  told: number;
  all: number;
  where: string;
  cumul: string;
}): string {
  return `${subject(told, all, where)} taux d’emploi diffusé au cumul ${cumul}.`;
}

function subject(told: number, all: number, where: string): string {
  if (all === 1) return `Le seul centre ${where} ${told === 1 ? 'a un' : 'n’a pas de'}`;
  const centres = `${formatNumber(all)} centres ${where}`;
  if (told === 0) return `Aucun des ${centres} n’a de`;
  if (told === all) return `Les ${centres} ont un`;
  return told === 1 ? `Un seul des ${centres} a un` : `${formatNumber(told)} des ${centres} ont un`;
}
