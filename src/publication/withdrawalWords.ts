import { contracts } from '../contracts/contracts.ts';
import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import { editionWords } from '../format/editionWords.ts';
import { formatDate } from '../format/formatDate.ts';

/** The title of the dataset of a withdrawn edition, which may be gone with it. */
export function withdrawnTitle({ jeu }: Pick<WithdrawnEdition, 'jeu'>): string {
  return contracts.find(({ name }) => name === jeu)?.title ?? jeu;
}

/** “L’édition 2025, publiée le 2 février 2026, a été retirée le 20 février 2026.” */
export function withdrawalSentence(withdrawal: WithdrawnEdition): string {
  const { edition, date_publication: from, date_retrait: day } = withdrawal;
  return `L’${editionWords([edition])}, publiée le ${formatDate(from)}, a été retirée le ${formatDate(day)}.`;
}

/** What took its place, or that nothing did. */
export function replacementSentence({ remplacee_le: day }: WithdrawnEdition): string {
  return day === null
    ? 'Rien ne la remplace à ce jour.'
    : `Celle qui la remplace a été publiée le ${formatDate(day)}.`;
}

/** The reason of a withdrawal, as a sentence. */
export function reasonSentence({ motif }: WithdrawnEdition): string {
  return `Raison : ${motif.replace(/\.?$/, '.')}`;
}
