import { readdirSync } from 'node:fs';

/**
 * Entries of a folder in order, folders with a final `/`. Hidden ones are left out: nothing of
 * them is published, and they come from tools (`.DS_Store`, LibreOffice's `.~lock.2024.csv#`).
 */
export function visibleEntries(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
