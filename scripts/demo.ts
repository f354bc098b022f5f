import { resolve } from 'node:path';
import { isoDay } from './demo/calendar.ts';
import { calibrationReport } from './demo/calibration/calibrationReport.ts';
import { demoParameters } from './demo/demoParameters.ts';
import { demoMetadata } from './demo/extract/demoMetadata.ts';
import { writeExtract } from './demo/extract/writeExtract.ts';
import { readDemoOptions } from './demo/readDemoOptions.ts';
import { readNetwork } from './demo/readNetwork.ts';
import { runDemo } from './demo/runDemo.ts';
import { scaledParameters } from './demo/scaledParameters.ts';
import { generatePeople } from './demo/simulation/generatePeople.ts';
import { IngestRefusal } from './ingest/IngestRefusal.ts';
import { tellSteps } from './ingest/report/tellSteps.ts';

/** Last day of the simulation. */
const lastDay = demoParameters.until ?? demoParameters.extraction;

const usage = `npm run demo
npm run demo -- --sortie <dossier> [--extraction AAAA-MM-JJ] [--jeunes <nombre>] [--graine <nombre>]

  sans option   refait les éditions de démonstration de data/, par l’ingestion d’un extrait simulé
  --sortie      écrit un extrait fictif dans ce dossier, au format de l’extrait privé, et rien d’autre
  --extraction  jour de lecture de l’entrepôt simulé, ${isoDay(lastDay)} au plus tard, et si rien n’est dit
  --jeunes      nombre de jeunes au dernier jour, à quelques-uns près (environ 520 000 si rien n’est dit)
  --graine      nombre entier dont tout le tirage dépend`;

const dataFolder = resolve(import.meta.dirname, '../data');

const asked = readDemoOptions(process.argv.slice(2), { lastDay, seed: demoParameters.seed });
if (Array.isArray(asked)) {
  for (const line of [...asked, '', usage]) console.error(line);
  process.exitCode = 1;
} else if (asked.target === undefined) {
  await remakeData();
} else {
  const { seed, extraction, target } = asked;
  const whole = { ...demoParameters, seed, extraction };
  const parameters = asked.people === null ? whole : scaledParameters(whole, asked.people, seed);
  const { structures } = readNetwork(dataFolder);
  const people = generatePeople(parameters, structures);
  const written = writeExtract(resolve(target), people, demoMetadata(parameters));
  console.log(`${written} jeunes fictifs écrits dans ${target}.`);
}

async function remakeData(): Promise<void> {
  const { onStep, clear, print } = tellSteps(process.stderr);
  try {
    const calibration = await runDemo(demoParameters, dataFolder, { print, onStep });
    print(`\n${calibrationReport(calibration)}`);
  } catch (cause) {
    clear();
    if (!(cause instanceof IngestRefusal)) throw cause;
    for (const line of cause.lines) console.error(line);
    process.exitCode = 1;
  }
}
