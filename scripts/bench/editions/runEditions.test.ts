import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attackEditions } from '../../attack/attackEditions.ts';
import { parseIsoDay } from '../../demo/calendar.ts';
import { monthlySteps } from '../../demo/ingestSequence.ts';
import { simulatePeople } from '../../demo/simulation/simulatePeople.ts';
import { smallNetwork } from '../../demo/smallNetwork.ts';
import { runEditions } from './runEditions.ts';

const parameters = {
  seed: 11,
  firstReceptions: { 2021: 3000, 2022: 3000, 2023: 3000, 2024: 3000, 2025: 3000 },
  extraction: parseIsoDay('2025-04-01'),
  lateTyping: true,
};

/**
 * Six missions locales in a Git repository of their own, which nothing was published of; the network
 * and the animation of 2024 come after its activity.
 */
function newProject() {
  const site = smallNetwork(parameters, [2023]);
  const git = (...words: string[]) => execFileSync('git', words, { cwd: site.root });
  git('init', '--quiet');
  git('add', 'data');
  git('-c', 'user.name=Essai', '-c', 'user.email=e@exemple.fr', 'commit', '-qm', 'Registres');
  return site;
}

/** A later register, in which one structure has taken over from another before 2024 is closed. */
function merge(root: string): void {
  const folder = join(root, 'data/missions_locales');
  const before = readFileSync(join(folder, '2023.csv'), 'utf8');
  const after = before.replace(/^(64445S00,.*),2010,,$/m, '$1,2010,2023,64410S00');
  expect(after).not.toBe(before);
  writeFileSync(join(folder, '2025.csv'), after);
  appendFileSync(
    join(folder, 'dataset.yaml'),
    '  - fichier: 2025.csv\n    date_publication: 2025-02-20\n',
  );
}

test('six months, a merger and a closing are published one after the other, and give nobody away', {
  timeout: 600_000,
}, async () => {
  const { root, structures } = newProject();
  const snapshots: string[] = [];
  const runs = await runEditions(
    simulatePeople(parameters, structures),
    monthlySteps({ first: '2024-11', last: '2025-04' }, 2023),
    {
      root,
      firstYear: 2023,
      onRun: ({ extraction }) => {
        snapshots.push(join(root, 'copies', extraction));
        cpSync(join(root, 'data'), snapshots.at(-1) ?? '', { recursive: true });
        if (extraction === '2025-02-01') merge(root);
      },
    },
  );
  // None was refused, or it would have thrown.
  expect(runs.map(({ closing }) => closing)).toEqual([[2023], [], [], [], [], [2024]]);
  // The network of 2024 is not there yet.
  expect(runs.map(({ warnings }) => warnings)).toEqual([0, 0, 0, 0, 0, 1]);
  const { findings, contradictions, unknowns } = await attackEditions(snapshots);
  expect(unknowns).toBeGreaterThan(10_000);
  expect(contradictions).toEqual([]);
  // Alone, by two extractions taken for equal, or if all that is hidden is small.
  expect(findings).toEqual([]);
});
