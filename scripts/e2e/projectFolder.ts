import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
