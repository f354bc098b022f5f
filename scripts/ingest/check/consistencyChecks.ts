import type { ExtractFile } from '../format/extractFormat.ts';
import type { LineCheck } from './lineCheck.ts';

/** First day that a date may be: the first missions locales opened in 1982. */
const firstDay = '1980-01-01';
const minAge = 14;
const maxAge = 30;

const sourceRemedy = 'corrigez la date à la source';

/** Dates of a line taken together, and with the extraction's and the first reception's. */
export function consistencyChecks(extraction: string): LineCheck[] {
  return [
    ...personChecks(extraction),
    ...spellChecks('situations'),
    ...plausibleDay('actes', 'date', 'jour', extraction),
    actBeforeReception,
    ...spellChecks('dispositifs'),
  ];
}

/** A start or an end after the extraction is a plan, and no fault. */
function spellChecks(file: 'situations' | 'dispositifs'): LineCheck[] {
  return [
    tooOld(file, 'date_debut', 'debut'),
    tooOld(file, 'date_fin', 'fin'),
    endBeforeStart(file),
  ];
}

/** Lines whose young person is not in jeunes.csv; misleading when lines of it are unread. */
export const strangerChecks: readonly LineCheck[] = (
  ['situations', 'actes', 'dispositifs'] as const
).map((file) => ({
  file,
  column: 'id_jeune',
  source: file,
  wrong: 'nomme AND jeune IS NULL',
  message: 'id_jeune : cet identifiant n’est pas dans jeunes.csv',
  expected: 'un identifiant de jeunes.csv',
  remedy: 'extrayez les quatre fichiers ensemble, ou retirez la ligne',
}));

function personChecks(extraction: string): LineCheck[] {
  const place = { file: 'jeunes', source: '(SELECT *, jeune AS ligne FROM jeunes)' } as const;
  const age = '(mois_accueil - mois_naissance) // 12';
  return [
    {
      ...place,
      source: `(SELECT jeune AS ligne, row_number() OVER (PARTITION BY id_jeune ORDER BY jeune) AS rang
        FROM jeunes WHERE id_jeune IS NOT NULL)`,
      column: 'id_jeune',
      wrong: 'rang > 1',
      message: 'id_jeune : cet identifiant est déjà celui d’une ligne précédente',
      expected: 'une ligne par jeune',
      remedy: 'gardez une seule ligne, celle de la structure à la date d’extraction',
    },
    ...plausibleDay('jeunes', 'date_premier_accueil', 'accueil', extraction).map((check) => ({
      ...check,
      source: place.source,
    })),
    {
      ...place,
      column: 'date_naissance',
      wrong: 'mois_naissance > mois_accueil',
      message: 'date_naissance : la naissance suit le premier accueil',
      expected: 'une naissance avant date_premier_accueil',
      remedy: sourceRemedy,
    },
    {
      ...place,
      column: 'date_naissance',
      wrong: `mois_naissance <= mois_accueil AND ${age} NOT BETWEEN ${minAge} AND ${maxAge}`,
      message: 'date_naissance : l’âge au premier accueil n’est pas plausible',
      expected: `de ${minAge} à ${maxAge} ans au premier accueil`,
      remedy: 'corrigez le mois de naissance ou la date du premier accueil à la source',
    },
  ];
}

function plausibleDay(
  file: ExtractFile,
  column: string,
  field: string,
  extraction: string,
): LineCheck[] {
  return [
    tooOld(file, column, field),
    {
      file,
      column,
      source: file,
      wrong: `${field} > DATE '${extraction}'`,
      message: `${column} : la date suit celle de l’extraction`,
      expected: 'une date au plus tard le jour de l’extraction',
      remedy: sourceRemedy,
    },
  ];
}

function tooOld(file: ExtractFile, column: string, field: string): LineCheck {
  return {
    file,
    column,
    source: file,
    wrong: `${field} < DATE '${firstDay}'`,
    message: `${column} : la date est trop ancienne`,
    expected: `une date à partir du ${firstDay}`,
    remedy: sourceRemedy,
  };
}

function endBeforeStart(file: 'situations' | 'dispositifs'): LineCheck {
  return {
    file,
    column: 'date_fin',
    source: file,
    wrong: 'fin < debut',
    message: 'date_fin : la fin précède le début',
    expected: 'une fin le jour du début ou après',
    remedy: sourceRemedy,
  };
}

const actBeforeReception: LineCheck = {
  file: 'actes',
  column: 'date',
  source: 'actes JOIN jeunes USING (jeune)',
  wrong: 'jour < accueil',
  severity: 'avertissement',
  message: 'date : l’acte précède le premier accueil, il est ignoré',
  expected: 'un acte le jour du premier accueil ou après',
  remedy: 'rien à faire, ou corrigez à la source l’acte ou date_premier_accueil',
};
