import { contracts } from '../../../src/contracts/contracts.ts';
import { journals } from '../../../src/contracts/journals.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Datasets, placeOf } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { reasonFault } from '../withdrawals/reasonFault.ts';
import { recordedWithdrawals } from '../withdrawals/recordedWithdrawals.ts';
import type { Withdrawal } from '../withdrawals/Withdrawal.ts';
import type { Rule } from './rule.ts';

/** Datasets of `data/` whose editions may be withdrawn: not those that record what happened. */
export const withdrawable = contracts.filter(
  ({ name, assembly }) => assembly !== 'computed' && !journals.has(name),
);

/** A withdrawal tells of an edition that was published, that is so no more, and why. */
export const impossibleWithdrawals: Rule = ({ contract }, datasets) => {
  if (contract.name !== retraits.name) return [];
  return recordedWithdrawals(datasets).flatMap((withdrawal) => [
    ...unknownDataset(withdrawal),
    ...impossibleDays(withdrawal),
    ...missingReason(withdrawal),
    ...stillThere(withdrawal, datasets),
  ]);
};

const byHand =
  'corrigez cette ligne, ou supprimez-la et refaites-la : npm run data:retrait -- <jeu>/<édition> --motif "…"';

function unknownDataset({ row, dataset }: Withdrawal): Anomaly[] {
  const names = withdrawable.map(({ name }) => name);
  if (names.includes(dataset)) return [];
  return [
    error(
      placeOf(row, 'jeu'),
      `le jeu « ${dataset} » n’a pas d’édition qui se retire`,
      'le nom d’un dossier de data/ qui contient des données',
      namingRemedy(dataset, names, byHand),
    ),
  ];
}

function impossibleDays({ row, date, publishedOn, endedOn, file }: Withdrawal): Anomaly[] {
  const edition = file.replace('.csv', '');
  if (endedOn < publishedOn) {
    return [
      error(
        placeOf(row, 'fin_publication'),
        `l’édition ${edition} aurait cessé d’être publiée le ${frenchDay(endedOn)}, avant de l’être`,
        `un jour à partir du ${frenchDay(publishedOn)}`,
        byHand,
      ),
    ];
  }
  if (date >= endedOn) return [];
  return [
    error(
      placeOf(row, 'date_retrait'),
      `l’édition ${edition} aurait été retirée le ${frenchDay(date)}, et publiée jusqu’au ${frenchDay(endedOn)}`,
      'une fin de publication qui ne suit pas le retrait',
      byHand,
    ),
  ];
}

function missingReason({ row, reason }: Withdrawal): Anomaly[] {
  const fault = reasonFault(reason);
  if (fault === null) return [];
  return [
    error(
      placeOf(row, 'motif'),
      `le motif du retrait n’en est pas un : ${fault}`,
      'la raison du retrait, en une phrase que le site montrera',
      'écrivez-la, sans redire aucune valeur retirée',
    ),
  ];
}

function stillThere(withdrawal: Withdrawal, datasets: Datasets): Anomaly[] {
  const { row, dataset: name, file, publishedOn, endedOn } = withdrawal;
  const edition = datasets.get(name)?.editions.find(({ metadata }) => metadata.fichier === file);
  const day = edition?.metadata.date_publication;
  if (day === undefined || (day >= endedOn && day > publishedOn)) return [];
  const since =
    endedOn > publishedOn
      ? `à partir du ${frenchDay(endedOn)}`
      : `après le ${frenchDay(publishedOn)}`;
  return [
    error(
      placeOf(row, 'edition'),
      `l’édition ${file.replace('.csv', '')} de ${name} est retirée, et elle est dans data/, publiée le ${frenchDay(day)}`,
      `aucune édition de ce nom, ou une autre, publiée ${since}`,
      'si c’est celle qui est fausse, retirez-la : git restore data, puis npm run data:retrait ; si c’est la nouvelle, donnez-lui le jour où elle paraît (date_publication, ou --publication à l’ingestion)',
    ),
  ];
}
