import { resolve } from 'node:path';
import { formatAnomaly } from './pipeline/anomaly.ts';
import { publishData } from './pipeline/publishData.ts';

const root = resolve(import.meta.dirname, '..');
const { anomalies, files } = publishData(resolve(root, 'data'), resolve(root, 'public/donnees'), {
  environment: process.env.SITE_ENV ?? '',
});

for (const anomaly of anomalies) {
  const prefix = anomaly.severity === 'avertissement' ? 'avertissement, ' : '';
  console.error(`${prefix}${formatAnomaly(anomaly)}`);
}
const errors = anomalies.filter(({ severity }) => severity === 'erreur').length;
if (files === null) {
  console.error(`\n${errors} erreur${errors > 1 ? 's' : ''} : rien n’a été publié.`);
  process.exitCode = 1;
} else {
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  console.log(
    `${files.length} fichiers publiés dans public/donnees (${Math.round(bytes / 1000)} ko).`,
  );
}
