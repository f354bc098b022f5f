import type { CommuneMatches } from './communeMatches.ts';
import { missionsOf } from './missionsOf.ts';

/** What is found of a typed text, said aloud as well. `shown`: how many names are given at once. */
export function communeStatus(text: string, found: CommuneMatches, shown: number): string {
  const typed = text.trim();
  const count = found.matches.length;
  if (typed.length < 2) return '';
  if (/^\d{2,4}$/.test(typed)) return 'Tapez les cinq chiffres du code postal.';
  if (count === 0) {
    return found.by === 'code_postal'
      ? 'Ce code postal n’est celui d’aucune commune de Nouvelle-Aquitaine.'
      : 'Aucune commune de Nouvelle-Aquitaine ne porte ce nom.';
  }
  if (found.by === 'faute') {
    return count === 1
      ? 'Aucune commune ne porte ce nom, une s’en approche.'
      : `Aucune commune ne porte ce nom, ${count} s’en approchent.`;
  }
  if (count === 1) return 'Une commune trouvée.';
  if (found.by === 'code_postal') return postalStatus(found, count);
  const more = count > shown ? `, les ${shown} premières ci-dessous\u00a0: précisez le nom` : '';
  return `${count} communes trouvées${more}.`;
}

function postalStatus({ matches }: CommuneMatches, count: number): string {
  const missions = missionsOf(matches);
  if (missions === null) return `${count} communes ont ce code postal.`;
  return missions.length === 1
    ? `${count} communes ont ce code postal, toutes de la même mission locale.`
    : `${count} communes ont ce code postal, de ${missions.length} missions locales\u00a0: choisissez la vôtre.`;
}
