import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test, vi } from 'vitest';
import { reportFaults } from './check/reportFaults.ts';
import { Database } from './database/Database.ts';
import { exampleExtract } from './exampleExtract.ts';
import { ingestFiles } from './ingestExample.ts';
import { temporarySpace } from './read/temporarySpace.ts';

const leftovers = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('parcours-extrait-'));

/** Values that look like individual data, and are wrong wherever they stand. */
const secrets = ['SECRET-ID-4807', '1871-05-28', '31/11/1917', '2999-12', '77777S77', 'zyx-secret'];
const [id = '', day = '', otherDay = '', month = '', structure = '', code = ''] = secrets;

const lines = {
  jeunes: `${id},${structure},${day},${month},${code},${code},${code},${code},${code},${code},${code},${code},${code}`,
  situations: `${id}x,${code},${otherDay},${day},${code},${code}`,
  actes: `${id}y,${day},${code},${code}`,
  dispositifs: `${id}z,${code},${otherDay},${day}`,
};

/** Each way of breaking the files with those values. */
const breaks: Record<string, (header: string, line: string) => string> = {
  'wrong cells': (header, line) => `${header}\n${line}\n${line}\n`,
  'no header': (_header, line) => `${line}\n${line}\n`,
  'too many cells': (header, line) => `${header}\n${line},${code}\n`,
  'too few cells': (header, line) => `${header}\n${line.slice(0, line.lastIndexOf(','))}\n`,
  'stray quotes': (header, line) => `${header}\n"${line}\n${line}"\n${line.replace(',', '",')}\n`,
  'control characters': (header, line) => `${header}\n${line}\u0000\n`,
  'an endless line': (header, line) => `${header}\n${line.repeat(600)}\n`,
  'the line as an unknown column': (header, line) => `${header},${line}\n${line}\n`,
};

describe('privacy', () => {
  test.each(Object.entries(breaks))('no message quotes a cell: %s', async (_name, broken) => {
    const plain = exampleExtract({});
    const files = Object.entries(lines).map(([file, line]) => {
      const [header = ''] = (plain[`${file}.csv`] ?? '').split('\n');
      return [`${file}.csv`, broken(header, line)];
    });
    const printed = vi.spyOn(console, 'log');
    const { faults, counted } = await ingestFiles({ ...plain, ...Object.fromEntries(files) });
    expect(counted).toBeNull();
    expect(faults.errors).toBeGreaterThan(3);
    const text = [...reportFaults(faults), JSON.stringify(faults.kinds)].join('\n');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
  });

  test('a failed query names the step and the kind of error, never the value', async () => {
    const failure = await temporarySpace(async (space) => {
      const database = await Database.open(space);
      try {
        return await database.run('essai', `SELECT CAST('${id}' AS DATE)`).catch((error) => error);
      } finally {
        database.close();
      }
    });
    expect(failure.message).toBe('calcul interrompu à l’étape « essai » (Conversion Error)');
    expect(failure.cause).toBeUndefined();
    expect(JSON.stringify(failure) + failure.stack).not.toContain(id);
  });

  test('the temporary folder is private, and removed after an error', async () => {
    let lent = '';
    const failing = temporarySpace(async (space) => {
      lent = space;
      expect(leftovers()).toContain(space.split('/').at(-1));
      throw new Error('panne');
    });
    await expect(failing).rejects.toThrow('panne');
    expect(existsSync(lent)).toBe(false);
  });
});
