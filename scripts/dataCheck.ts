import { resolve } from 'node:path';
import { checkData } from './changes/checkData.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';

const usage = `npm run data:check [-- --base <version>]

  --base  version avec laquelle comparer les éditions publiées : une branche ou un commit ; HEAD sinon`;

runCommand(() => {
  const { values } = commandOptions(['base'], usage);
  const { lines, isFine } = checkData(resolve(import.meta.dirname, '..'), {
    references: [values.base ?? 'HEAD'],
    environment: process.env.SITE_ENV ?? '',
  });
  for (const line of lines) console.log(line);
  return isFine;
});
