import { parcoursApresFormation } from '../../src/contracts/parcoursApresFormation.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import { everybody } from '../../src/contracts/pathwayPopulations.ts';
import { smallestDenominator } from '../../src/contracts/smallestDenominator.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { wilsonInterval } from '../pipeline/derive/wilsonInterval.ts';
import { flowTerms } from './flowTerms.ts';
import { percent } from './percent.ts';
import type { ShareRow, ShareTerms } from './ShareTerms.ts';
import { statedRows } from './statedRows.ts';

/**
 * `parcours_parts`: shares of people in each situation, with Wilson's interval at 95 %: of the
 * people observed in the month, of those who were in the same situation at first, of those who left
 * a training with the same funding.
 */
export function shareRows(datasets: Datasets): ShareRow[] {
  return [...situationTerms(datasets), ...flowTerms(datasets), ...afterTrainingTerms(datasets)].map(
    share,
  );
}

function situationTerms(datasets: Datasets): ShareTerms[] {
  return statedRows(datasets, parcoursSituations).map((row) => {
    const { mois_depuis_accueil: mois, effectif, observes, statut_valeur, statut, ...own } = row;
    const { situation, ...place } = own;
    return {
      serie: 'situations',
      ...place,
      depart: everybody,
      mois,
      situation,
      numerateur: effectif,
      denominateur: observes,
      statut_valeur,
      statut,
    };
  });
}

function afterTrainingTerms(datasets: Datasets): ShareTerms[] {
  return statedRows(datasets, parcoursApresFormation).map((row) => {
    const { territoire_niveau, territoire_code, territoire_nom, situation } = row;
    return {
      serie: 'apres_formation',
      cohorte: row.annee_sortie,
      territoire_niveau,
      territoire_code,
      territoire_nom,
      population: everybody,
      depart: row.financement,
      mois: row.horizon,
      situation,
      numerateur: row.effectif,
      denominateur: row.suivis_complets,
      statut_valeur: row.statut_valeur,
      statut: row.statut,
    };
  });
}

/** A share is published only if both its terms are, on a denominator of 30 or more. */
function share({ numerateur, denominateur, statut_valeur, statut, ...row }: ShareTerms): ShareRow {
  const terms = { ...row, numerateur, denominateur };
  const none = { part: null, borne_basse: null, borne_haute: null };
  if (statut_valeur !== 'publie' || numerateur === null) {
    return { ...terms, ...none, statut_valeur, statut };
  }
  if (denominateur === null || denominateur < smallestDenominator) {
    return { ...terms, ...none, statut_valeur: 'non_disponible', statut };
  }
  const { low, high } = wilsonInterval(numerateur, denominateur);
  const part = percent(numerateur / denominateur);
  const bounds = { borne_basse: percent(low), borne_haute: percent(high) };
  return { ...terms, part, ...bounds, statut_valeur, statut };
}
