import { join } from 'node:path';
import { retraits } from '../../../src/contracts/retraits.ts';
import { counted } from '../../ingest/report/counted.ts';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import { checkPublication } from '../../pipeline/checkPublication.ts';
import { inFolder } from '../../pipeline/inFolder.ts';
import { folderFiles } from '../../pipeline/read/folderFiles.ts';
import { readData } from '../../pipeline/read/readData.ts';
import { report } from '../../pipeline/report.ts';
import { recordFiles } from '../../pipeline/write/recordFiles.ts';
import { replaceFolder } from '../../pipeline/write/replaceFolder.ts';
import { withoutEditions } from '../../pipeline/write/withoutEditions.ts';
import { requireBase } from '../baseOf.ts';
import { ChangeRefusal } from '../ChangeRefusal.ts';
import { type AskedWithdrawal, askedWithdrawals } from './askedWithdrawals.ts';
import type { WithdrawalRequest } from './WithdrawalRequest.ts';

/**
 * Withdraws published editions of a project: takes those that stand in `data/` out of it, and records
 * each with its reason, provided that what is left may be published: all of it or nothing. Gives, in
 * French, what was done and what remains to do; throws ChangeRefusal.
 */
export function withdrawEditions(root: string, request: WithdrawalRequest): string[] {
  const base = requireBase(root, ['HEAD']);
  const data = join(root, 'data');
  const { datasets, unread } = readData(data);
  if (unread.length > 0) refuse(report(unread));
  const { asked, faults } = askedWithdrawals(request, { root, commit: base.commit, datasets });
  if (faults.length > 0) refuse(faults);
  const files = filesAfter(data, asked, request);
  const { anomalies } = inFolder(files, (folder) => checkPublication(folder));
  const errors = anomalies.filter(({ severity }) => severity === 'erreur');
  if (errors.length > 0) refuse([...report(errors), '', together]);
  const all = [...files].map(([path, bytes]) => ({ path, bytes }));
  replaceFolder(data, all, join(root, '.retrait'));
  return [...asked.map(doneLine), ...nextLines(asked.length, request.date)];
}

const together =
  'Ce qui resterait ne peut pas être publié. Remède : retirez ensemble, dans la même commande, les éditions qu’une même ingestion a écrites : npm run data:retrait -- activite_annuelle/2025 profil_annuel/2025 …';

function refuse(lines: readonly string[]): never {
  throw new ChangeRefusal(...lines, '', 'Rien n’a été retiré.');
}

/** The files of the data folder without what is withdrawn, and with what records it. */
function filesAfter(
  data: string,
  asked: readonly AskedWithdrawal[],
  { date, reason }: WithdrawalRequest,
): Map<string, Uint8Array> {
  const files = folderFiles(data);
  const standing = asked.filter(({ isStanding }) => isStanding);
  for (const [name, own] of Map.groupBy(standing, ({ dataset }) => dataset)) {
    removeEditions(files, name, new Set(own.map(({ edition }) => `${edition}.csv`)));
  }
  const rows = asked.map(({ dataset, edition, publishedOn, endedOn }) => ({
    date_retrait: date,
    jeu: dataset,
    edition,
    date_publication: publishedOn,
    fin_publication: endedOn,
    motif: reason,
  }));
  const source = 'ARML Nouvelle-Aquitaine';
  return new Map([...files, ...recordFiles(retraits, data, rows, { date, source })]);
}

/** Without any edition left, the dataset goes away whole. */
function removeEditions(files: Map<string, Uint8Array>, name: string, gone: ReadonlySet<string>) {
  for (const file of gone) files.delete(`${name}/${file}`);
  const path = `${name}/dataset.yaml`;
  const hasOthers = [...files.keys()].some((one) => one.startsWith(`${name}/`) && one !== path);
  if (!hasOthers) {
    files.delete(path);
    return;
  }
  const yaml = Buffer.from(files.get(path) ?? []).toString('utf8');
  files.set(path, Buffer.from(withoutEditions(yaml, gone)));
}

function doneLine({ dataset, edition, publishedOn, endedOn, isStanding }: AskedWithdrawal): string {
  const what = `  ${dataset}, édition ${edition}, publiée le ${frenchDay(publishedOn)}`;
  return isStanding
    ? `${what} : retirée de data/.`
    : `${what} : elle n’était plus publiée depuis le ${frenchDay(endedOn)} ; data/ garde la suivante.`;
}

function nextLines(count: number, date: string): string[] {
  return [
    `${counted(count, 'retrait noté', 'retraits notés')} dans data/${retraits.name}/${date.slice(0, 4)}.csv.`,
    '',
    'Il reste à :',
    '  1. vérifier : npm run data:check, puis npm run data:diff ;',
    '  2. enregistrer et envoyer data/ : à la mise en ligne, les adresses datées diront le retrait ;',
    '  3. si ce qui est retiré trahit des personnes, le faire sortir de l’historique : data/README.md, « Ce que garde l’historique » ;',
    '  4. refaire l’édition, quand elle est juste : elle paraît sous le même nom, à une nouvelle date.',
  ];
}
