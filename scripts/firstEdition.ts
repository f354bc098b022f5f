import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { firstEdition } from './editions/firstEdition.ts';

const usage = `npm run premiere-edition -- [AAAA,AAAA --publication AAAA-MM-JJ]

  retire la démonstration de data/, prépare les fichiers à remplir à la main pour ces années, et dit
  ce qui manque avant un site de production ; peut être relancée

  --publication  jour où ces éditions paraîtront`;

/** Years that a first edition may have, with spaces between them or not. */
const mostYears = 20;

runCommand(() => {
  const { values, words } = commandOptions(['publication'], usage, { words: mostYears });
  const years = words.flatMap((word) => word.split(',')).filter((year) => year !== '');
  const { publication = '' } = values;
  if (years.length > 0 !== (publication !== '')) throw new ChangeRefusal(usage);
  const request = { years, publishedOn: publication, today: dayOfRun() };
  const root = resolve(import.meta.dirname, '..');
  for (const line of firstEdition(root, request)) console.log(line);
  return true;
});
