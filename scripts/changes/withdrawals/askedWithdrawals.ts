import { z } from 'zod';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import type { Datasets } from '../../pipeline/dataset.ts';
import { namingRemedy } from '../../pipeline/naming/namingRemedy.ts';
import { withdrawable } from '../../pipeline/rules/impossibleWithdrawals.ts';
import { reasonFault } from '../../pipeline/withdrawals/reasonFault.ts';
import { recordedWithdrawals } from '../../pipeline/withdrawals/recordedWithdrawals.ts';
import { dayFault } from '../dayFault.ts';
import { runGit } from '../git/runGit.ts';
import { publicationDays } from '../history/publicationDays.ts';
import type { WithdrawalRequest } from './WithdrawalRequest.ts';

/** An edition to withdraw, as it was published on a day. */
export interface AskedWithdrawal {
  dataset: string;
  edition: string;
  /** AAAA-MM-JJ. */
  publishedOn: string;
  /** Day from which it was published no more. */
  endedOn: string;
  /** True of what `data/` holds today. */
  isStanding: boolean;
}

/** What is known of the editions of a project. */
interface Known {
  root: string;
  commit: string;
  datasets: Datasets;
}

/** What a request asks for; `faults`: in French, all that is wrong with it. */
export function askedWithdrawals(
  request: WithdrawalRequest,
  known: Known,
): { asked: AskedWithdrawal[]; faults: string[] } {
  const dayFaults = faultsOfDays(request);
  const faults = [...dayFaults, ...faultsOfReason(request)];
  // Days that are none are not compared with those of the editions.
  if (dayFaults.length > 0) return { asked: [], faults };
  const found = [...new Set(request.editions)].map((name) => askedOne(name, request, known));
  return {
    asked: found.filter((one) => typeof one !== 'string'),
    faults: [...faults, ...found.filter((one) => typeof one === 'string')],
  };
}

function faultsOfDays({ date, publishedOn, today }: WithdrawalRequest): string[] {
  const isDay = (text: string) => z.iso.date().safeParse(text).success;
  return [
    ...(isDay(date) ? [] : [dayFault('--date', date)]),
    ...(isDay(date) && date > today
      ? [
          `--date ${date} : ce jour n’est pas encore venu. Remède : donnez celui où l’édition est retirée, au plus tard aujourd’hui, ${today}.`,
        ]
      : []),
    ...(publishedOn === undefined || isDay(publishedOn)
      ? []
      : [dayFault('--publication', publishedOn)]),
  ];
}

function faultsOfReason({ reason }: WithdrawalRequest): string[] {
  const fault = reasonFault(reason);
  if (fault === null) return [];
  return [
    `--motif « ${reason} » : ${fault}. Remède : dites la raison du retrait en une phrase, que le site montrera, sans redire aucune valeur retirée.`,
  ];
}

/** One edition to withdraw, or what is wrong with its name. */
function askedOne(
  name: string,
  request: WithdrawalRequest,
  known: Known,
): AskedWithdrawal | string {
  const [, dataset = '', edition = ''] =
    /^(?:data\/)?([^/]+)\/([0-9A-Za-z-]+?)(?:\.csv)?$/.exec(name) ?? [];
  if (edition === '') {
    return `« ${name} » : attendu un jeu et une édition, comme activite_annuelle/2025.`;
  }
  const names = withdrawable.map((contract) => contract.name);
  if (!names.includes(dataset)) {
    return `« ${name} » : le jeu « ${dataset} » n’a pas d’édition qui se retire. Remède : ${namingRemedy(dataset, names, 'donnez le nom d’un dossier de data/')}.`;
  }
  const found = placed({ dataset, edition }, request, known);
  if (typeof found === 'string') return `« ${name} » : ${found}`;
  const isTold = recordedWithdrawals(known.datasets).some(
    (one) =>
      one.dataset === dataset &&
      one.file === `${edition}.csv` &&
      one.publishedOn === found.publishedOn,
  );
  return isTold
    ? `« ${name} » : son retrait est déjà noté. Remède : ne le notez qu’une fois.`
    : { dataset, edition, ...found };
}

type Place = Pick<AskedWithdrawal, 'publishedOn' | 'endedOn' | 'isStanding'>;

/** Since when, and until when, an edition was published, as Git's history tells. */
function placed(
  { dataset, edition }: Pick<AskedWithdrawal, 'dataset' | 'edition'>,
  { date, publishedOn: asked }: WithdrawalRequest,
  { root, commit, datasets }: Known,
): Place | string {
  const file = `${edition}.csv`;
  const days = publicationDays(root, commit, { dataset, file });
  const there = datasets.get(dataset)?.editions.find(({ metadata }) => metadata.fichier === file);
  const today = there?.metadata.date_publication;
  const publishedOn = asked ?? today;
  if (publishedOn === undefined) return absence(days, datasets.get(dataset)?.editions ?? []);
  if (!days.includes(publishedOn)) {
    return days.length === 0
      ? 'cette édition n’a jamais été enregistrée, donc publiée. Remède : supprimez son fichier et son entrée de dataset.yaml.'
      : `cette édition n’a pas été publiée le ${frenchDay(publishedOn)}. Remède : donnez avec --publication l’un de ces jours : ${days.join(', ')}.`;
  }
  if (date < publishedOn) {
    return `cette édition n’a été publiée que le ${frenchDay(publishedOn)}, après --date ${date}. Remède : donnez le jour où elle est retirée.`;
  }
  if (publishedOn !== today) {
    const next = days.find((day) => day > publishedOn && day <= date);
    return { publishedOn, endedOn: next ?? date, isStanding: false };
  }
  if (isChanged(root, `data/${dataset}/${file}`)) {
    return `data/${dataset}/${file} a des modifications qui ne sont pas enregistrées. Remède : annulez-les (git restore data/${dataset}/${file}), ou enregistrez-les, puis relancez.`;
  }
  return { publishedOn, endedOn: date, isStanding: true };
}

/** An edition that `data/` does not hold, and of which the request gives no day. */
function absence(days: readonly string[], others: readonly { metadata: { fichier: string } }[]) {
  if (days.length > 0) {
    return `data/ ne contient plus cette édition. Remède : si elle vient d’être effacée, restaurez-la (git restore data) ; si vous retirez une publication d’avant, donnez son jour : --publication ${days.join(' ou ')}.`;
  }
  const names = others.map(({ metadata }) => metadata.fichier.replace('.csv', ''));
  return `cette édition n’existe pas. Remède : ${names.length > 0 ? `donnez l’une de celles du jeu : ${names.join(', ')}` : 'ce jeu n’a aucune édition'}.`;
}

function isChanged(root: string, path: string): boolean {
  return (runGit(root, ['status', '--porcelain', '--', path]) ?? '').toString().trim() !== '';
}
