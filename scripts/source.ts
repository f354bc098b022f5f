import { resolve } from 'node:path';
import { ChangeRefusal } from './changes/ChangeRefusal.ts';
import { commandOptions, runCommand } from './changes/commandOptions.ts';
import { dayOfRun } from './changes/dayOfRun.ts';
import { readSourceFile } from './sources/readSourceFile.ts';
import { refreshSource } from './sources/refreshSource.ts';
import { sourceSeries } from './sources/sourceSeries.ts';

const usage = `npm run source -- <série> <fichier> [--publication AAAA-MM-JJ]

  <série>        ${Object.keys(sourceSeries).join(', ')}
  <fichier>      celui du producteur, tel qu’il est diffusé
  --publication  jour où l’édition paraîtra ; celui de la commande sinon`;

let asked: { series: string; path: string; publishedOn: string } | null = null;
const today = dayOfRun();

runCommand(() => {
  const { values, words } = commandOptions(['publication'], usage, { words: 2 });
  const [series, path] = words;
  if (series === undefined || path === undefined) throw new ChangeRefusal(usage);
  asked = { series, path, publishedOn: values.publication ?? today };
  return true;
});

if (asked !== null) await refresh(asked);

/** A workbook is read apart from what runs a command, which waits for nothing. */
async function refresh({ series, path, publishedOn }: NonNullable<typeof asked>): Promise<void> {
  const file = await readSourceFile(path).catch((cause: unknown) => cause as ChangeRefusal);
  runCommand(() => {
    if (file instanceof Error) throw file;
    const root = resolve(import.meta.dirname, '..');
    for (const line of refreshSource(root, { series, file, today, publishedOn })) {
      console.log(line);
    }
    return true;
  });
}
