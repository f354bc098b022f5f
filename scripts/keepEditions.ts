import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepEditions } from './hosting/keepEditions.ts';

// node scripts/keepEditions.ts <folder of the site online> <folder of the new site>
const [former, next] = process.argv.slice(2);
if (former === undefined || next === undefined) {
  console.error(
    'Deux dossiers sont attendus : node scripts/keepEditions.ts <site en ligne> <nouveau site>',
  );
  process.exit(1);
}

const { kept, withdrawn, refusals, remarks } = keepEditions(former, next);
for (const refusal of refusals) console.error(refusal);
if (refusals.length > 0) {
  console.error('\nLe site n’est pas mis en ligne.');
  process.exit(1);
}
// GitHub Pages would leave out the folders whose name begins with a low line.
writeFileSync(join(next, '.nojekyll'), '');
for (const remark of remarks) console.log(remark);
console.log(`Fichiers datés gardés du site en ligne : ${kept.length}.`);
if (withdrawn.length > 0)
  console.log(`Adresses datées qui disent un retrait : ${withdrawn.length}.`);
