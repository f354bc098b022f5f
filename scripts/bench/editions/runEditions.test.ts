import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
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

/** Six missions locales in a Git repository of their own, which nothing was published of. */
function newProject() {
  const site = smallNetwork(parameters, [2023, 2024]);
  const git = (...words: string[]) => execFileSync('git', words, { cwd: site.root });
  git('init', '--quiet');
  git('add', 'data');
  git('-c', 'user.name=Essai', '-c', 'user.email=e@exemple.fr', 'commit', '-qm', 'Registres');
  return site;
}

test('six months and a closing are published one after the other, none refused', {
  timeout: 240_000,
}, async () => {
  const { root, structures } = newProject();
  const runs = await runEditions(
    simulatePeople(parameters, structures),
    monthlySteps({ first: '2024-11', last: '2025-04' }, 2023),
    { root, firstYear: 2023, onRun: (run) => console.log(JSON.stringify(run)) },
  );
  expect(runs.map(({ closing }) => closing)).toEqual([[2023], [], [], [], [], [2024]]);
});
