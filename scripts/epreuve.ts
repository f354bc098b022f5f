import { dayOfRun } from './changes/dayOfRun.ts';
import { runEpreuve } from './epreuve/runEpreuve.ts';
import { candidateCommand } from './ingest/candidateCommand.ts';

const usage = `npm run epreuve -- <dossier de l’extrait> --sortie <dossier> [--reponse AAAA-MM-JJ] [--publication AAAA-MM-JJ] [--definitif AAAA,AAAA] [--motif <raison>] [--reviser AAAA]…

  --sortie       dossier où écrire les feuilles, hors de tout dépôt Git : elles contiennent des effectifs exacts
  --reponse      dernier jour pour répondre, écrit sur chaque feuille
  --publication, --definitif, --motif, --reviser : les mêmes que pour npm run ingest`;

await candidateCommand(usage, { reponse: { type: 'string' } }, (call, { reponse }) =>
  runEpreuve({ ...call, today: dayOfRun(), replyBy: typeof reponse === 'string' ? reponse : null }),
);
