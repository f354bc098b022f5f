import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { optionFaults } from './changes/optionFaults.ts';
import { runEpreuve } from './epreuve/runEpreuve.ts';
import { IngestRefusal } from './ingest/IngestRefusal.ts';
import { refusalLines } from './ingest/refusalLines.ts';
import { tellSteps } from './ingest/report/tellSteps.ts';
import { yearsOf } from './ingest/yearsOf.ts';

const usage = `npm run epreuve -- <dossier de l’extrait> --sortie <dossier> [--reponse AAAA-MM-JJ] [--publication AAAA-MM-JJ] [--definitif AAAA,AAAA] [--motif <raison>] [--reviser AAAA]…

  --sortie       dossier où écrire les feuilles, hors de tout dépôt Git : elles contiennent des effectifs exacts
  --reponse      dernier jour pour répondre, écrit sur chaque feuille
  --publication, --definitif, --motif, --reviser : les mêmes que pour npm run ingest`;

const root = resolve(import.meta.dirname, '..');
const { onStep, clear, print } = tellSteps(process.stderr);

const options = {
  sortie: { type: 'string' },
  reponse: { type: 'string' },
  publication: { type: 'string' },
  motif: { type: 'string' },
  definitif: { type: 'string', multiple: true, default: [] as string[] },
  reviser: { type: 'string', multiple: true, default: [] as string[] },
} as const;

try {
  const faults = optionFaults(Object.keys(options));
  if (faults.length > 0) throw new IngestRefusal([...faults, '', usage]);
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new IngestRefusal([usage]);
  await runEpreuve({
    folder: resolve(folder),
    dataFolder: resolve(root, 'data'),
    target: values.sortie === undefined ? null : resolve(values.sortie),
    replyBy: values.reponse ?? null,
    publishedOn: values.publication ?? null,
    reason: values.motif ?? null,
    closedYears: yearsOf(values.definitif),
    revisedYears: yearsOf(values.reviser),
    print,
    onStep,
  });
  clear();
} catch (cause) {
  clear();
  for (const line of refusalLines(cause, usage)) console.error(line);
  process.exitCode = 1;
}
