import { resolve } from 'node:path';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { diffData } from './changes/diff/diffData.ts';

const usage = `npm run data:diff [-- --base <version>]

  --base  version avec laquelle comparer : une branche ou un commit ; origin/main sinon, ou HEAD à défaut`;

runCommand(() => {
  const { values } = commandOptions(['base'], usage);
  const references = values.base === undefined ? ['origin/main', 'HEAD'] : [values.base];
  process.stdout.write(diffData(resolve(import.meta.dirname, '..'), references));
  return true;
});
