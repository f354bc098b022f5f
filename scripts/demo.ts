import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrationReport } from './demo/calibration/calibrationReport.ts';
import { demoParameters } from './demo/demoParameters.ts';
import { demoMetadata } from './demo/extract/demoMetadata.ts';
import { writeExtract } from './demo/extract/writeExtract.ts';
import { readNetwork } from './demo/readNetwork.ts';
import { runDemo } from './demo/runDemo.ts';
import { scaledParameters } from './demo/scaledParameters.ts';
import { generatePeople } from './demo/simulation/generatePeople.ts';
import { IngestRefusal } from './ingest/IngestRefusal.ts';

const usage = `npm run demo
npm run demo -- --sortie <dossier> [--jeunes <nombre>] [--graine <nombre>]

  sans option   refait les éditions de démonstration de data/, par l’ingestion d’un extrait simulé
  --sortie      écrit un extrait fictif dans ce dossier, au format de l’extrait privé, et rien d’autre
  --jeunes      nombre de jeunes, à quelques-uns près (environ 520 000 si rien n’est dit)
  --graine      nombre entier dont tout le tirage dépend`;

const dataFolder = resolve(import.meta.dirname, '../data');

/** A positive whole number; null when nothing is said, NaN when it is no such number. */
function whole(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[1-9]\d{0,7}$/.test(text) ? Number(text) : Number.NaN;
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        jeunes: { type: 'string' },
        graine: { type: 'string' },
        sortie: { type: 'string' },
      },
    });
    const people = whole(values.jeunes);
    const seed = whole(values.graine) ?? demoParameters.seed;
    const isWrong = Number.isNaN(people) || Number.isNaN(seed);
    const isLost = values.sortie === undefined && Object.keys(values).length > 0;
    return isWrong || isLost ? null : { ...values, people, seed };
  } catch {
    return null;
  }
}

const asked = options();
if (asked === null) {
  console.error(usage);
  process.exitCode = 1;
} else if (asked.sortie === undefined) {
  await remakeData();
} else {
  const parameters =
    asked.people === null
      ? { ...demoParameters, seed: asked.seed }
      : scaledParameters(demoParameters, asked.people, asked.seed);
  const { structures } = readNetwork(dataFolder);
  const people = generatePeople(parameters, structures);
  const written = writeExtract(resolve(asked.sortie), people, demoMetadata(parameters.extraction));
  console.log(`${written} jeunes fictifs écrits dans ${asked.sortie}.`);
}

async function remakeData(): Promise<void> {
  try {
    const calibration = await runDemo(demoParameters, dataFolder, {
      print: (line) => console.log(line),
      onStep: (step) => console.error(`  ${step}`),
    });
    console.log(`\n${calibrationReport(calibration)}`);
  } catch (cause) {
    if (!(cause instanceof IngestRefusal)) throw cause;
    for (const line of cause.lines) console.error(line);
    process.exitCode = 1;
  }
}
