import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDated, keepEditions } from '../../hosting/keepEditions.ts';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';
import { folderSize } from '../folderSize.ts';

/** A site as it is online. */
export interface OnlineSite {
  files: number;
  bytes: number;
  /** Bytes of its files under a dated address. */
  datedBytes: number;
  /** Dated pages that this build made again with another text: those online are kept. */
  rewritten: number;
}

/**
 * Builds the site of some data in a copy of the project, and puts it online in the place of the
 * former one, whose dated files it keeps. Throws when a dated file would change.
 */
export function publishSite(project: string, dataFolder: string): OnlineSite {
  const [data, dist, online] = ['data', 'dist', 'en-ligne'].map((name) => join(project, name)) as [
    string,
    string,
    string,
  ];
  rmSync(data, { recursive: true, force: true });
  cpSync(dataFolder, data, { recursive: true });
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  if (build.status !== 0) throw new Error(`${build.stdout.slice(-2000)}\n${build.stderr}`);
  const built = new Set(filesUnder(dist));
  const { kept, refusals } = existsSync(online)
    ? keepEditions(online, dist)
    : { kept: [], refusals: [] };
  if (refusals.length > 0) throw new Error(refusals.join('\n'));
  rmSync(online, { recursive: true, force: true });
  renameSync(dist, online);
  const dated = filesUnder(online).filter(isDated);
  return {
    ...folderSize(online),
    datedBytes: dated.reduce((sum, path) => sum + statSync(join(online, path)).size, 0),
    rewritten: kept.filter((path) => built.has(path)).length,
  };
}
