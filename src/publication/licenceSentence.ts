import { openLicence } from '../contracts/openLicence.ts';
import { unlicensedDatasets } from './manifest.ts';

/** At the foot of every page: the licence of the data, and that some of them may come without it. */
export function licenceSentence(): string {
  const reserve = unlicensedDatasets().length > 0 ? ', sauf mention contraire' : '';
  return `Données ouvertes sous ${openLicence.name}${reserve}.`;
}
