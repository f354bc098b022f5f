import { join } from 'node:path';
import { parseIsoDay } from '../demo/calendar.ts';
import { ingestSequence } from '../demo/ingestSequence.ts';
import { simulatePeople } from '../demo/simulation/simulatePeople.ts';
import { smallNetwork } from '../demo/smallNetwork.ts';
import { type IngestOptions, runIngest } from '../ingest/runIngest.ts';
import { runEpreuve } from './runEpreuve.ts';

const parameters = {
  seed: 11,
  firstReceptions: { 2022: 2000, 2023: 2000, 2024: 2000, 2025: 2000 },
  extraction: parseIsoDay('2025-04-01'),
  lateTyping: true,
};

/**
 * For the tests: six missions locales whose year 2023 is closed and whose months of 2024 and 2025 are
 * published, and their proofs of the extraction that closes 2024; what that ingestion then gives,
 * published and exact.
 */
export async function provedNetwork() {
  const site = smallNetwork(parameters, [2023, 2024]);
  const [target, exact] = [join(site.root, 'epreuves'), join(site.root, 'exact')];
  const said: string[] = [];
  const prove = async (options: IngestOptions) => {
    const print = (line: string) => said.push(line);
    const replyBy = '2025-04-10';
    await runEpreuve({ ...options, print, target, replyBy });
    await runIngest(options);
    await runIngest({ ...options, target: exact, isExact: true });
  };
  await ingestSequence(
    simulatePeople(parameters, site.structures),
    [
      { extraction: '2025-03-01', publication: '2025-03-15', closing: [2023] },
      { extraction: '2025-04-01', publication: '2025-04-15', closing: [2024] },
    ],
    {
      dataFolder: site.data,
      metadata: { periode_debut: '2023-01-01', source: 'Simulation', statut: 'demonstration' },
      print: () => {},
      onStep: () => {},
      ingest: (options) =>
        options.folder.endsWith('2025-04-01') ? prove(options) : runIngest(options),
    },
  );
  return { ...site, target, exact, said };
}
