import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { recordChanges } from './changes/recordChanges.ts';

const usage = `npm run data:revision -- --motif "…" --date AAAA-MM-JJ [--base <version>]

  --motif  raison du changement, telle que le site la montrera
  --date   jour où les nouvelles valeurs paraissent
  --base   version avec laquelle comparer : une branche ou un commit ; HEAD sinon`;

runCommand(() => {
  const { values } = commandOptions(['motif', 'date', 'base'], usage);
  const { motif, date, base = 'HEAD' } = values;
  if (motif === undefined || date === undefined) throw new ChangeRefusal(usage);
  const root = resolve(import.meta.dirname, '..');
  for (const line of recordChanges(root, { reason: motif, date, base, today: dayOfRun() }))
    console.log(line);
  return true;
});
