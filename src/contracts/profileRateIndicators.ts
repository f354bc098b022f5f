import type { Indicator } from './indicator.ts';
import { coarsePopulations } from './profileModalities.ts';
import { rateIndicators } from './rateIndicators.ts';

/** A rate whose numerator is a population of `profil_annuel`. */
export interface ProfileRate {
  indicator: Indicator;
  /** The population of the numerator; that of the denominator is the accompanied. */
  population: string;
}

/** The ratios of article 4 that `taux_par_profil` gives by modality of the profile. */
export const profileRateIndicators: readonly ProfileRate[] = rateIndicators.flatMap((indicator) => {
  const { article4, from } = indicator;
  return article4 && from.kind === 'rate' && coarsePopulations.includes(from.numerator)
    ? [{ indicator, population: from.numerator }]
    : [];
});

/**
 * Modalities of the accompanied that make one modality of an entry's profile: people of 22 and
 * over are told apart among the former alone.
 */
export function denominatorModalities(modality: string): string[] {
  return modality === '22_plus' ? ['22_25', '26_plus'] : [modality];
}
