import { Refusal } from '../fault.ts';
import { claimHolds, type Evidence } from './assertClaim.ts';
import { type Claim, claimOf } from './claims.ts';

/**
 * Of several words, the first that the published values bear out; the last may claim nothing, and
 * is taken where no other holds. Refuses a choice that may leave the sentence without any.
 */
export function chooseWords(choices: readonly string[], evidence: Evidence): string {
  const claimed = choices.map((words) => ({ words, claim: claimOf(words) }));
  refuseGaps(claimed);
  const held = claimed.find(
    ({ words, claim }) => claim === null || claimHolds(words, claim, evidence),
  );
  return held?.words ?? '';
}

type Choice = { words: string; claim: Claim | null };

function refuseGaps(choices: readonly Choice[]): void {
  const shown = choices.map(({ words }) => words).join('|');
  if (choices.length < 2 || choices.some(({ words }) => words === '')) {
    throw new Refusal({
      message: `:selon[${shown}] n’a pas de quoi choisir`,
      remedy: 'écrivez :selon[en hausse|stable|en baisse]{…}',
    });
  }
  const idle = choices.slice(0, -1).find(({ claim }) => claim === null);
  if (idle) {
    throw new Refusal({
      message: `« ${idle.words} » n’a aucun mot de tendance connu`,
      remedy: 'seul le dernier choix peut n’en avoir aucun : il vaut quand aucun autre ne convient',
    });
  }
  const signs = new Set(choices.map(({ claim }) => (claim?.kind === 'sign' ? claim.sign : null)));
  if (choices.at(-1)?.claim === null || [1, 0, -1].every((sign) => signs.has(sign as 0))) return;
  throw new Refusal({
    message: `:selon[${shown}] ne dit pas tout ce qui peut arriver`,
    remedy:
      'donnez la hausse, l’absence d’écart et la baisse, ou finissez par des mots sans tendance',
  });
}
