import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { newEdition } from './editions/newEdition.ts';

const usage = `npm run nouvelle-edition -- <AAAA ou AAAA-MM> --publication AAAA-MM-JJ

  --publication  jour où l’édition paraîtra`;

runCommand(() => {
  const { values, words } = commandOptions(['publication'], usage, { words: 1 });
  const [period] = words;
  const { publication } = values;
  if (period === undefined || publication === undefined) throw new ChangeRefusal(usage);
  const root = resolve(import.meta.dirname, '..');
  const request = { period, publishedOn: publication, today: dayOfRun() };
  for (const line of newEdition(root, request)) console.log(line);
  return true;
});
