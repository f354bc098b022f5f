import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { dimensionsOf, modalitiesOf } from '../../../src/contracts/profileModalities.ts';
import {
  denominatorModalities,
  type ProfileRate,
  profileRateIndicators,
} from '../../../src/contracts/profileRateIndicators.ts';
import type { tauxParProfil } from '../../../src/contracts/tauxParProfil.ts';
import type { Datasets } from '../dataset.ts';
import { type RateTerm, rateValue } from './rateValue.ts';
import { profileTerm, type Term, termTable } from './termTable.ts';
import { worstStatus, worstValueStatus } from './worstStatus.ts';

type ProfileRateRow = RowOf<typeof tauxParProfil> & { statut: Term['statut'] };
type Counts = ReadonlyMap<string, Term>;

const levels: readonly string[] = codesOf('territoire_niveau');

/**
 * `taux_par_profil`: the ratios of article 4 by modality of the profile, wherever the entries of
 * the modality have a row. Same rules as `chiffres_cles`.
 */
export function profileRates(datasets: Datasets): ProfileRateRow[] {
  const places = Map.groupBy(
    termTable(datasets).objects({ limit: Infinity }) as Term[],
    ({ annee, territoire_niveau, territoire_code }) =>
      `${annee}|${levels.indexOf(territoire_niveau)}|${territoire_code}`,
  );
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, terms]) => {
      const counts = new Map(terms.map((term) => [term.terme, term]));
      return profileRateIndicators.flatMap((rate) => ratesOfPlace(rate, counts));
    });
}

/** The rates of one indicator in a year and territory, in the order of the nomenclatures. */
function ratesOfPlace({ indicator, population }: ProfileRate, counts: Counts): ProfileRateRow[] {
  return dimensionsOf(population).flatMap((dimension) =>
    modalitiesOf(population, dimension).flatMap((modalite): ProfileRateRow[] => {
      const entries = counts.get(profileTerm(population, dimension, modalite));
      if (entries === undefined) return [];
      const people = denominatorModalities(modalite).map((modality) =>
        counts.get(profileTerm('accompagnes', dimension, modality)),
      );
      const value = rateValue(
        { count: entries.effectif, status: entries.statut_valeur },
        sumOf(people),
      );
      return [
        {
          annee: entries.annee,
          territoire_niveau: entries.territoire_niveau as ProfileRateRow['territoire_niveau'],
          territoire_code: entries.territoire_code,
          territoire_nom: entries.territoire_nom,
          indicateur: indicator.id,
          dimension,
          modalite,
          valeur: value.valeur,
          unite: indicator.unit,
          numerateur: value.numerateur,
          denominateur: value.denominateur,
          borne_basse: value.borne_basse,
          borne_haute: value.borne_haute,
          statut_valeur: value.statut_valeur,
          statut: worstStatus([entries, ...people].flatMap((term) => term?.statut ?? [])),
        },
      ];
    }),
  );
}

/** Their sum, published only if all are: never the sum of what is left. */
function sumOf(terms: readonly (Term | undefined)[]): RateTerm {
  const status = worstValueStatus(terms.map((term) => term?.statut_valeur ?? 'non_disponible'));
  if (status !== 'publie') return { count: null, status };
  return { count: terms.reduce((sum, term) => sum + (term?.effectif ?? 0), 0), status };
}
