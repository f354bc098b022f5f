import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { communes } from '../src/contracts/communes.ts';
import { regionCommunes } from './communes/regionCommunes.ts';
import { csvText } from './pipeline/write/csvText.ts';

// npm run communes, after a new version of the package; a new year is a new edition.
const file = fileURLToPath(new URL('../data/communes/2026.csv', import.meta.url));
const rows = regionCommunes();
writeFileSync(file, csvText(Object.keys(communes.row.shape), rows));
console.log(`${rows.length} communes.`);
