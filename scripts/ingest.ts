import { dayOfRun } from './changes/dayOfRun.ts';
import { candidateCommand } from './ingest/candidateCommand.ts';
import { runIngest } from './ingest/runIngest.ts';

const usage = `npm run ingest -- <dossier de l’extrait> [--sortie <dossier>] [--publication AAAA-MM-JJ] [--definitif AAAA,AAAA] [--motif <raison>] [--reviser AAAA]… [--sans-protection]

  --sortie           écrit les éditions dans ce dossier plutôt que dans data/
  --publication      date de publication des éditions ; celle de l’extraction sinon
  --definitif        clôt ces années : chiffres clés et mois exacts, figés, et les parcours devenus prêts
  --reviser          révise une année close ; demande --motif
  --motif            raison des valeurs qui changent, notée dans revisions
  --sans-protection  écrit les effectifs exacts, pour l’ARML seule, hors de tout dépôt Git`;

await candidateCommand(usage, { 'sans-protection': { type: 'boolean' } }, (call, values) =>
  runIngest({ ...call, today: dayOfRun(), isExact: values['sans-protection'] === true }),
);
