import { advisersAboveStaff } from './advisersAboveStaff.ts';
import { coverageGaps } from './coverageGaps.ts';
import { disagreeingRevisions } from './disagreeingRevisions.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { fictitiousDescriptions } from './fictitiousDescriptions.ts';
import { fractionalPeople } from './fractionalPeople.ts';
import { frozenTypes } from './frozenTypes.ts';
import { implausibleJumps } from './implausibleJumps.ts';
import { impossibleDates } from './impossibleDates.ts';
import { impossibleEditions } from './impossibleEditions.ts';
import { impossibleWithdrawals } from './impossibleWithdrawals.ts';
import { inconsistentStructures } from './inconsistentStructures.ts';
import { meaninglessYears } from './meaninglessYears.ts';
import { misplacedCommunes } from './misplacedCommunes.ts';
import { missingCompanions } from './missingCompanions.ts';
import { missingPeriods } from './missingPeriods.ts';
import { missingStructures } from './missingStructures.ts';
import { modalitySums } from './modalitySums.ts';
import { officialSeriesSums } from './officialSeriesSums.ts';
import { outOfValidity } from './outOfValidity.ts';
import { partsAboveWhole } from './partsAboveWhole.ts';
import { pathwayCounts } from './pathwayCounts.ts';
import { populationSums } from './populationSums.ts';
import { ratesBetween } from './ratesBetween.ts';
import { reachAboveNetwork } from './reachAboveNetwork.ts';
import { residentSums } from './residentSums.ts';
import { roundedEditions } from './roundedEditions.ts';
import type { Rule } from './rule.ts';
import { smallCounts } from './smallCounts.ts';
import { smallRevisions } from './smallRevisions.ts';
import { territorySums } from './territorySums.ts';
import { trainingCentres } from './trainingCentres.ts';
import { uncoveredYears } from './uncoveredYears.ts';
import { unknownModalities } from './unknownModalities.ts';
import { unknownReferences } from './unknownReferences.ts';
import { unknownReleases } from './unknownReleases.ts';
import { unknownResources } from './unknownResources.ts';
import { unknownTerritories } from './unknownTerritories.ts';
import { unsafeTexts } from './unsafeTexts.ts';
import { valuesMatchStatus } from './valuesMatchStatus.ts';
import { youthSums } from './youthSums.ts';

/** Every rule that looks across rows; each says by itself which datasets it concerns. */
export const rules: readonly Rule[] = [
  duplicateKeys,
  unknownReferences,
  unknownReleases,
  unknownTerritories,
  unknownModalities,
  inconsistentStructures,
  misplacedCommunes,
  missingCompanions,
  missingPeriods,
  uncoveredYears,
  missingStructures,
  outOfValidity,
  unknownResources,
  valuesMatchStatus,
  smallCounts,
  roundedEditions,
  meaninglessYears,
  fractionalPeople,
  impossibleDates,
  impossibleEditions,
  fictitiousDescriptions,
  unsafeTexts,
  partsAboveWhole,
  pathwayCounts,
  frozenTypes,
  advisersAboveStaff,
  reachAboveNetwork,
  coverageGaps,
  territorySums,
  modalitySums,
  populationSums,
  officialSeriesSums,
  residentSums,
  youthSums,
  ratesBetween,
  trainingCentres,
  implausibleJumps,
  disagreeingRevisions,
  smallRevisions,
  impossibleWithdrawals,
];
