import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { withdrawEditions } from './changes/withdrawals/withdrawEditions.ts';

const usage = `npm run data:retrait -- <jeu>/<édition> … --motif "…" --date AAAA-MM-JJ [--publication AAAA-MM-JJ]

  <jeu>/<édition>  ce qui est retiré : activite_annuelle/2025 ; plusieurs, séparés par des espaces
  --motif          raison du retrait, telle que le site la montrera ; elle ne redit aucune valeur
  --date           jour du retrait
  --publication    jour d’une publication d’avant, qu’une autre a remplacée sous le même nom`;

runCommand(() => {
  const names = ['motif', 'date', 'publication'];
  const { values, words } = commandOptions(names, usage, { words: Number.POSITIVE_INFINITY });
  const { motif, date, publication } = values;
  if (words.length === 0 || motif === undefined || date === undefined) {
    throw new ChangeRefusal(usage);
  }
  const root = resolve(import.meta.dirname, '..');
  const request = { editions: words, reason: motif, date, publishedOn: publication };
  for (const line of withdrawEditions(root, { ...request, today: dayOfRun() })) console.log(line);
  return true;
});
