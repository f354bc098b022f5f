import { constants, setPriority } from 'node:os';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditLine } from './pipeline/auditLine.ts';
import { publishData } from './pipeline/publishData.ts';
import { report } from './pipeline/report.ts';
import { siteEnvironment } from './pipeline/siteEnvironment.ts';

// node scripts/publish.ts [data folder] [target folder] [--first folder]
// --first: where a build finds the first files while the others are made; it is told of them.
const root = resolve(import.meta.dirname, '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { first: { type: 'string' } },
});
const [data = resolve(root, 'data'), target = resolve(root, 'public/donnees')] = positionals;
const shown = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/') || '.';

const environment = siteEnvironment(process.env);
if (typeof environment === 'object') {
  for (const fault of environment.faults) console.error(fault);
  console.error('\nRien n’a été publié.');
  process.exit(1);
}

try {
  const { anomalies, audit, files } = await publishData(resolve(data), resolve(target), {
    label: shown(data),
    environment,
    first: values.first === undefined ? undefined : handedTo(resolve(values.first)),
  });
  for (const line of report(anomalies)) console.error(line);
  if (files === null) {
    const errors = anomalies.filter(({ severity }) => severity === 'erreur').length;
    console.error(`\n${errors} erreur${errors > 1 ? 's' : ''} : rien n’a été publié.`);
    process.exitCode = 1;
  } else {
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    console.log(
      `${files.length} fichiers publiés dans ${shown(target)} (${Math.round(bytes / 1000)} ko).`,
    );
    if (audit !== null) {
      console.log(auditLine(audit));
    }
  }
} catch (cause) {
  // The disk is full, or a spreadsheet holds a file: anything else is a defect of ours.
  const { code, syscall, path = target } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) throw cause;
  console.error(
    `${shown(path)} : le fichier ou le dossier ne peut pas être lu ou écrit (${code}). Remède : fermez les fichiers ouverts dans un tableur, vérifiez la place sur le disque, puis recommencez.\n\nRien n’a été publié.`,
  );
  process.exitCode = 1;
}

/**
 * The process that forked this one takes the first files in a folder, and is told so: pages take
 * longest, what is left to publish lets them go first.
 */
function handedTo(folder: string) {
  const tell = () => {
    process.send?.('tables');
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  };
  return { folder, tell };
}
