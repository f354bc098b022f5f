import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfRun } from './changes/dayOfRun.ts';
import { optionFaults } from './changes/optionFaults.ts';
import { IngestRefusal } from './ingest/IngestRefusal.ts';
import { refusalLines } from './ingest/refusalLines.ts';
import { tellSteps } from './ingest/report/tellSteps.ts';
import { runIngest } from './ingest/runIngest.ts';
import { yearsOf } from './ingest/yearsOf.ts';

const usage = `npm run ingest -- <dossier de l’extrait> [--sortie <dossier>] [--publication AAAA-MM-JJ] [--definitif AAAA,AAAA] [--motif <raison>] [--reviser AAAA]… [--sans-protection]

  --sortie           écrit les éditions dans ce dossier plutôt que dans data/
  --publication      date de publication des éditions ; celle de l’extraction sinon
  --definitif        clôt ces années : chiffres clés et mois exacts, figés, et les parcours devenus prêts
  --reviser          révise une année close ; demande --motif
  --motif            raison des valeurs qui changent, notée dans revisions
  --sans-protection  écrit les effectifs exacts, pour l’ARML seule, hors de tout dépôt Git`;

const root = resolve(import.meta.dirname, '..');
const { onStep, clear, print } = tellSteps(process.stderr);

const options = {
  sortie: { type: 'string' },
  publication: { type: 'string' },
  motif: { type: 'string' },
  definitif: { type: 'string', multiple: true, default: [] as string[] },
  reviser: { type: 'string', multiple: true, default: [] as string[] },
  'sans-protection': { type: 'boolean', default: false },
} as const;

try {
  const faults = optionFaults(Object.keys(options));
  if (faults.length > 0) throw new IngestRefusal([...faults, '', usage]);
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new IngestRefusal([usage]);
  await runIngest({
    folder: resolve(folder),
    dataFolder: resolve(root, 'data'),
    target: values.sortie === undefined ? null : resolve(values.sortie),
    publishedOn: values.publication ?? null,
    reason: values.motif ?? null,
    closedYears: yearsOf(values.definitif),
    revisedYears: yearsOf(values.reviser),
    isExact: values['sans-protection'],
    today: dayOfRun(),
    print,
    onStep,
  });
  clear();
} catch (cause) {
  clear();
  for (const line of refusalLines(cause, usage)) console.error(line);
  process.exitCode = 1;
}
