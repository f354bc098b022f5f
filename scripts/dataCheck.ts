import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { checkData } from './changes/checkData.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { siteEnvironment } from './pipeline/siteEnvironment.ts';

const usage = `npm run data:check [-- --base <version>]

  --base  version avec laquelle comparer les éditions publiées : une branche ou un commit ; HEAD sinon`;

runCommand(() => {
  const { values } = commandOptions(['base'], usage);
  const environment = siteEnvironment(process.env);
  if (typeof environment !== 'string') throw new ChangeRefusal(...environment.faults);
  const { lines, isFine } = checkData(resolve(import.meta.dirname, '..'), {
    references: [values.base ?? 'HEAD'],
    environment,
    today: dayOfRun(),
  });
  for (const line of lines) console.log(line);
  return isFine;
});
