import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleExtract } from '../../ingest/exampleExtract.ts';
import { runIngest } from '../../ingest/runIngest.ts';
import { twoMonthExtract } from '../../ingest/twoMonthExtract.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkData } from '../checkData.ts';
import { diffData } from '../diff/diffData.ts';
import { miniProject } from '../miniProject.ts';
import { recordChanges } from '../recordChanges.ts';
import { gitState } from './gitState.ts';
import { runGit } from './runGit.ts';

afterEach(() => vi.unstubAllEnvs());

/** The same project, whose versions Git cannot give. */
const lacking: Record<string, () => ReturnType<typeof miniProject>> = {
  not_installed: () => {
    const project = miniProject();
    vi.stubEnv('PATH', temporaryFolder());
    return project;
  },
  no_repository: () => {
    const project = miniProject();
    rmSync(join(project.root, '.git'), { recursive: true });
    return project;
  },
  unreadable: () => {
    const project = miniProject();
    rmSync(join(project.root, '.git/HEAD'));
    return project;
  },
  no_commit: () => {
    const project = miniProject();
    rmSync(join(project.root, '.git'), { recursive: true });
    project.git('init', '--quiet');
    return project;
  },
};

const words: Record<string, RegExp> = {
  not_installed: /Git n’est pas installé/,
  no_repository: /ce dossier n’est pas suivi par Git/,
  unreadable: /Git refuse de lire ce dossier/,
  no_commit: /aucune version n’est encore enregistrée/,
};

describe.each(Object.keys(lacking))('where Git is %s', (state) => {
  const project = () => lacking[state]?.() ?? miniProject();

  test('the state is known', () => {
    expect(gitState(project().root)).toBe(state);
  });

  test('data:check does without, and says it; those that compare refuse, with a remedy', () => {
    const { root } = project();
    const { lines, isFine } = checkData(root, { references: ['HEAD'] });
    expect(isFine).toBe(true);
    expect(lines.filter((line) => words[state]?.test(line))).toHaveLength(2);
    const refusal = expect.stringMatching(/^Il n’y a rien à comparer : .*\. Remède : .*\.$/);
    expect(messageOf(() => diffData(root, ['HEAD']))).toEqual(refusal);
    const occasion = { reason: 'Un essai.', date: '2024-06-03', base: 'HEAD' };
    expect(messageOf(() => recordChanges(root, occasion))).toEqual(refusal);
  });

  test('ingest refuses where there is a history that it cannot read, and there alone', async () => {
    const lines: string[] = [];
    const ingestion = ingest(project().root, lines);
    const isUnread = state === 'not_installed' || state === 'unreadable';
    if (isUnread) await expect(ingestion).rejects.toThrow(words[state]);
    else await expect(ingestion).resolves.toBeUndefined();
    expect(lines.length > 0).toBe(!isUnread);
  });
});

describe('in a clone that has the last version alone', () => {
  const shallow = () => {
    const project = miniProject();
    project.change({ 'contexte_officiel/2024-10.csv': [['CEJ,300000,', 'CEJ,300001,']] });
    project.commit('Autre');
    const root = join(temporaryFolder(), 'copie');
    project.git('clone', '--quiet', '--depth', '1', `file://${project.root}`, root);
    return root;
  };
  const told = /ne peut pas être relu : .*\. Remède : lancez git fetch --unshallow/;

  test('data:check and ingest refuse, since secrecy is judged by the whole history', async () => {
    const root = shallow();
    const { lines, isFine } = checkData(root, { references: ['HEAD'] });
    expect(isFine).toBe(false);
    expect(lines.filter((line) => told.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /versions? publiées? relues?/.test(line))).toEqual([]);
    await expect(ingest(root, [])).rejects.toThrow(told);
  });

  test('data:diff compares, since it reads two versions alone; all is read after the remedy', async () => {
    const root = shallow();
    expect(diffData(root, ['HEAD'])).toContain('Aucune valeur publiée ne change.');
    runGit(root, ['fetch', '--quiet', '--unshallow']);
    expect(checkData(root, { references: ['HEAD'] }).isFine).toBe(true);
    await expect(ingest(root, [])).resolves.toBeUndefined();
  });
});

/** The ingestion of an example into another folder than the data of a project. */
function ingest(root: string, lines: string[]) {
  return runIngest({
    folder: temporaryFolder(exampleExtract(twoMonthExtract())),
    dataFolder: join(root, 'data'),
    target: join(root, 'essai'),
    publishedOn: null,
    reason: null,
    isExact: false,
    print: (line) => lines.push(line),
    onStep: () => {},
  });
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (cause) {
    return (cause as Error).message;
  }
  return '';
}
