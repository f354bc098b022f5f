import { resolve } from 'node:path';
import { placeFolder } from './pipeline/write/placeFolder.ts';

// The last step of “npm run build”: the site that Astro made takes the place of the former one.
// A build that is interrupted before leaves dist/ as it was.
const root = resolve(import.meta.dirname, '..');
placeFolder(
  resolve(root, '.astro/site'),
  resolve(root, 'dist'),
  resolve(root, '.astro/site-precedent'),
);
