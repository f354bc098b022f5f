import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine } from '../../src/analyses/fault.ts';
import { unpublishedLines } from '../../src/analyses/years/unpublishedLines.ts';
import type { Publisher } from '../../src/contracts/publisher.ts';
import { resolveProject } from '../analyses/resolveProject.ts';
import { counted } from '../ingest/report/counted.ts';
import { type Anomaly, isWarning } from '../pipeline/anomaly.ts';
import { auditLine } from '../pipeline/auditLine.ts';
import { checkPublication } from '../pipeline/checkPublication.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { publisherBlanks } from '../pipeline/read/publisherBlanks.ts';
import { readData } from '../pipeline/read/readData.ts';
import { report } from '../pipeline/report.ts';
import type { SiteEnvironment } from '../pipeline/siteEnvironment.ts';
import { type Base, findBase, withBase } from './baseOf.ts';
import { changeAnomalies } from './changeAnomalies.ts';
import { datesToCome } from './datesToCome.ts';
import { dueLines } from './dueSources.ts';
import { gitLack, shallowLack, unreadHistory } from './git/gitState.ts';
import { publishedBefore } from './history/publishedBefore.ts';
import { unfoundedWithdrawals } from './withdrawals/unfoundedWithdrawals.ts';
import { withoutReprinted } from './withoutReprinted.ts';

interface CheckOptions {
  /** References to compare with, the first that exists. */
  references: readonly string[];
  /** What the site is built for. */
  environment?: SiteEnvironment;
  /** Day of the run, AAAA-MM-JJ: no date of an edition is long after it. */
  today?: string;
}

/** The lines that the check of a project prints, and whether its data may be committed. */
export interface Check {
  lines: string[];
  isFine: boolean;
}

/**
 * Everything to know before committing data: what the publication would say, what the analyses
 * would, and what changes in published editions without a revision. Writes nothing.
 */
export function checkData(
  root: string,
  { references, environment = 'local', today }: CheckOptions,
): Check {
  const data = join(root, 'data');
  const base = findBase(root, references);
  const history = base ? publishedBefore(root, base.commit) : [];
  const {
    anomalies: found,
    datasets,
    publishable,
  } = checkPublication(data, { environment, history });
  const analyses = publishable ? resolveProject(root, publishable.tables) : [];
  const faults = analyses.flatMap((analysis) => analysis.faults);
  const { changes, anomalies } = base
    ? changesSince(root, base, datasets, found)
    : { changes: [], anomalies: found };
  const all = [...changes, ...anomalies, ...(today ? datesToCome(datasets, today) : [])];
  const warnings = all.filter(isWarning);
  const errors = all.filter((anomaly) => !isWarning(anomaly));
  const partial = base ? shallowLack(root) : null;
  const isFine = errors.length + faults.length === 0 && partial === null;
  const lack = base ? '' : gitLack(root).what;
  const unread = partial?.what ?? lack;
  return {
    isFine,
    lines: [
      ...(partial ? [unreadHistory(partial), ''] : []),
      ...report(errors),
      ...faults.map(faultLine),
      ...report(warnings),
      ...(errors.length + faults.length + warnings.length > 0 ? [''] : []),
      'Résumé',
      `  Données : ${outcome(errors.length, warnings.length)}`,
      publishable
        ? `  ${auditLine(publishable.audit)}`
        : '  Audit de confidentialité : non fait, à cause des erreurs.',
      `  Analyses : ${publishable ? faultCount(faults.length) : 'non vérifiées, à cause des erreurs.'}`,
      ...unpublishedLines(analyses).map((line) => `  ${line}`),
      ...(publishable ? publisherLines(publishable.publisher) : []),
      ...(publishable?.sources && today
        ? dueLines(publishable.sources, today).map((line) => `  ${line}`)
        : []),
      `  Historique : ${unread ? `non relu : ${unread}.` : `${counted(history.length, 'version publiée relue', 'versions publiées relues')}.`}`,
      `  Révisions : ${base ? `comparées avec ${base.reference} (${base.commit.slice(0, 9)}).` : `non comparées : ${lack}.`}`,
      isFine
        ? 'Rien ne s’oppose à l’enregistrement.'
        : 'À corriger avant d’enregistrer. Rien n’a été écrit.',
    ],
  };
}

/** What changed since the base, and what is wrong besides. */
function changesSince(root: string, base: Base, now: Datasets, found: Anomaly[]) {
  return withBase(root, base, ['data'], (folder) => {
    const before = readData(join(folder, 'data')).datasets;
    // A dataset that is there and cannot be read is not gone.
    const comparable = [...before].filter(
      ([name]) => now.has(name) || !existsSync(join(root, 'data', name)),
    );
    const changes = [
      ...changeAnomalies(new Map(comparable), now),
      ...unfoundedWithdrawals({ root, commit: base.commit, before }, now),
    ];
    return { changes, anomalies: withoutReprinted(found, new Map(comparable), now) };
  });
}

/** What nobody has filled in yet, and a site of production refuses. */
function publisherLines(publisher: Publisher): string[] {
  const blanks = publisherBlanks(publisher).map(({ path }) => path.join(' › '));
  if (blanks.length === 0) return [];
  return [
    `  Éditeur : ${counted(blanks.length, 'valeur manque', 'valeurs manquent')} à data/editeur.yaml avant un site de production (${blanks.join(', ')}).`,
  ];
}

function outcome(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'aucune erreur, aucun avertissement.';
  return `${errors === 0 ? 'aucune erreur' : counted(errors, 'erreur')}, ${warnings === 0 ? 'aucun avertissement' : counted(warnings, 'avertissement')}.`;
}

function faultCount(faults: number): string {
  return faults === 0 ? 'aucun défaut.' : `${counted(faults, 'défaut')}.`;
}
