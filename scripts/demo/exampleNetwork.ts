import { join } from 'node:path';

/** For the tests: a data folder that holds the registers that the simulation knows, and nothing else. */
export const exampleNetwork = join(import.meta.dirname, 'fixtures/network');
