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
    const { root, data } = project();
    const folder = temporaryFolder(exampleExtract(twoMonthExtract()));
    const lines: string[] = [];
    const ingestion = runIngest({
      folder,
      dataFolder: data,
      target: join(root, 'essai'),
      publishedOn: null,
      reason: null,
      isExact: false,
      print: (line) => lines.push(line),
      onStep: () => {},
    });
    const isUnread = state === 'not_installed' || state === 'unreadable';
    if (isUnread) await expect(ingestion).rejects.toThrow(words[state]);
    else await expect(ingestion).resolves.toBeUndefined();
    expect(lines.length > 0).toBe(!isUnread);
  });
});

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (cause) {
    return (cause as Error).message;
  }
  return '';
}
