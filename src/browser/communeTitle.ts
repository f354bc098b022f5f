import { frenchTypography } from '../format/frenchTypography.ts';
import type { CommuneMatch } from './communeMatches.ts';

/** “Bayonne (Pyrénées-Atlantiques)”, “Salignac, aujourd’hui Val-de-Virvée (Gironde)”. */
export function communeTitle({ nom, ancienne, departement }: CommuneMatch): string {
  const name = ancienne === null ? nom : `${ancienne}, aujourd’hui ${nom}`;
  return frenchTypography(`${name} (${departement.nom})`);
}
