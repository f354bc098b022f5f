import { parseArgs } from 'node:util';
import { attackEditions } from './attackEditions.ts';
import type { Source } from './read/readEditions.ts';

/**
 * `node scripts/attack/attack.ts <folder> [<folder> …]`: tries to find, from snapshots of `data/`
 * in order, a count of 1 to 4 people; exits 1 if it does. A source `git:<revision>` is the `data/`
 * of a revision of the repository in the current folder. Test support: no command of the site
 * calls it, and it shares no code with the audit. `--detail` prints how each count was found.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    detail: { type: 'boolean', default: false },
    narrow: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('node scripts/attack/attack.ts [--detail] [--narrow] <dossier | git:révision> …');
  process.exitCode = 2;
} else {
  const sources = positionals.map(
    (text): Source =>
      text.startsWith('git:')
        ? { repository: process.cwd(), revision: text.slice(4), folder: 'data' }
        : text,
  );
  const result = await attackEditions(sources);
  const { findings, supposed, narrow, contradictions, weakened, seconds } = result;
  console.log(`${result.unknowns} inconnues, ${result.relations} relations, ${result.links} liens`);
  const { cells, pinned } = result.rounded;
  console.log(`${cells} effectifs arrondis, dont ${pinned} connus exactement`);
  const tally = (list: typeof findings) =>
    Object.entries(Object.groupBy(list, ({ assuming }) => assuming))
      .map(([assuming, some]) => `${some?.length} (${assuming})`)
      .join(', ') || '0';
  console.log(`trouvés : ${tally(findings)}`);
  console.log(`supposés : ${tally(supposed)}`);
  console.log(`étroits : ${tally(narrow)}`);
  console.log(`contradictions : ${contradictions.length}`);
  console.log(`suppositions affaiblies : ${JSON.stringify(weakened)}`);
  console.log(`secondes : ${JSON.stringify(seconds)}`);
  const shown = [...findings, ...supposed, ...(values.narrow ? narrow : [])];
  for (const { what, value, how, assuming } of values.detail ? shown : shown.slice(0, 30)) {
    const { dataset, period, territory, measure, extraction } = what;
    console.log(
      `- ${dataset} ${period} ${territory} ${measure} (${extraction}) : ${value} [${assuming}]`,
    );
    if (values.detail) console.log(`    ${how}`);
  }
  for (const text of contradictions.slice(0, values.detail ? 100_000 : 5))
    console.log(`! ${text.slice(0, 4000)}`);
  if (findings.length > 0) process.exitCode = 1;
}
