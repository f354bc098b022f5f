import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedAnalysis } from '../../../src/analyses/resolveAnalysis.ts';
import { unpublishedLines } from '../../../src/analyses/years/unpublishedLines.ts';
import { analysisPaths, resolveProject } from '../../analyses/resolveProject.ts';
import { checkPublication } from '../../pipeline/checkPublication.ts';
import type { Datasets } from '../../pipeline/dataset.ts';
import type { PublishedTable } from '../../pipeline/derive/publishedTables.ts';
import { report } from '../../pipeline/report.ts';
import { type Base, requireBase, withBase } from '../baseOf.ts';
import { ChangeRefusal } from '../ChangeRefusal.ts';
import { newRevisions } from '../newRevisions.ts';
import { diffMarkdown } from './diffMarkdown.ts';
import { sentenceChanges } from './sentenceChanges.ts';
import { standingChanges } from './standingChanges.ts';
import { tableChanges } from './tableChanges.ts';

interface Version {
  datasets: Datasets;
  tables: PublishedTable[];
  analyses: ResolvedAnalysis[];
}

/**
 * What the data of a project changes to its publication since a commit, in Markdown. Both are
 * computed with the present code, in memory; each with its own analyses. Throws ChangeRefusal.
 */
export function diffData(root: string, references: readonly string[]): string {
  const base = requireBase(root, references);
  const before = withBase<Version | ChangeRefusal>(
    root,
    base,
    ['data', ...analysisPaths],
    (folder) => {
      // Who publishes is not what is compared, and older versions do not say it.
      const publisher = 'data/editeur.yaml';
      cpSync(join(root, publisher), join(folder, publisher));
      return refusedOr(() => versionIn(folder, `La version ${base.reference}`));
    },
  );
  const after = versionIn(root, 'La version de travail');
  // New columns or rules come with their data: the former data may not satisfy them.
  if (before instanceof ChangeRefusal) return incomparable(base);
  return diffMarkdown({
    base: nameOf(base),
    tables: tableChanges(before.tables, after.tables),
    ...standingChanges(before.tables, after.tables),
    sentences: sentenceChanges(before.analyses, after.analyses),
    unpublished: unpublishedLines(after.analyses),
    revisions: newRevisions(before.datasets, after.datasets),
  });
}

function refusedOr(version: () => Version): Version | ChangeRefusal {
  try {
    return version();
  } catch (cause) {
    if (cause instanceof ChangeRefusal) return cause;
    throw cause;
  }
}

function incomparable(base: Base): string {
  return `# Ce que change cette modification des données

Comparaison impossible : les données de ${nameOf(base)} ne satisfont pas les contrats d’aujourd’hui. Si cette modification change un contrat ou une règle, c’est attendu ; relisez alors les données elles-mêmes.
`;
}

function nameOf({ reference, commit }: Base): string {
  return `${reference} (${commit.slice(0, 9)})`;
}

function versionIn(root: string, name: string): Version {
  const { anomalies, datasets, publishable } = checkPublication(join(root, 'data'));
  if (publishable === null) {
    const errors = anomalies.filter(({ severity }) => severity === 'erreur');
    throw new ChangeRefusal(
      ...report(errors),
      '',
      `${name} ne peut pas être publiée : la comparaison attend que ces erreurs soient corrigées.`,
    );
  }
  const { tables } = publishable;
  return { datasets, tables, analyses: resolveProject(root, tables) };
}
