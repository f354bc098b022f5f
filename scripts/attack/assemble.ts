import { type Claim, claimsOf } from './read/claimsOf.ts';
import { Divisions } from './read/Divisions.ts';
import { type Edition, readDirectory, readSnapshot, type Source } from './read/readEditions.ts';
import { revisedEditions } from './read/revisedEditions.ts';
import { relateAll } from './relations/relateAll.ts';
import { Ledger } from './system/Ledger.ts';
import { System } from './system/System.ts';

/** One count at two extractions, the later first; `difference` is their difference. */
export interface Link {
  later: number;
  earlier: number;
  difference: number;
}

export interface Assembled {
  system: System;
  links: Link[];
}

/** Kinds whose name means the same count at every extraction. */
const lasting =
  /^(cumul|mois|trimestre|profil|recus|situation|passage|suivis|deja|entrees|arretes|apres|sortis)\|/;

/**
 * One system of all that was ever published: snapshots in order, of which only what changed is
 * read. A file that changed without a new extraction is a revision: a mark tells its counts apart
 * from those that it replaces.
 */
export function assemble(sources: readonly Source[]): Assembled {
  const system = new System();
  const ledgers = new Map<string, Ledger>();
  const latest = new Map<string, Ledger>();
  const said = new Map<number, string>();
  const before = new Map<string, { extraction: string; rounding: number | null; text: string }>();
  const territories = readDirectory(sources.at(-1) ?? '');
  const divisions = new Divisions();
  const ledgerOf = (extraction: string, from?: Ledger) => {
    const known = ledgers.get(extraction);
    if (known) return known;
    const made = new Ledger(system, extraction, from);
    ledgers.set(extraction, made);
    return made;
  };
  const isUnread = ({ dataset, file, extraction, rounding, text }: Edition) => {
    const old = before.get(`${dataset}/${file}`);
    return old?.text !== text || old.extraction !== extraction || old.rounding !== rounding;
  };
  const textOf = ({ low, high, kind }: Claim) => `${kind} ${low} ${high}`;
  for (const [rank, source] of sources.entries()) {
    const { editions, revisions } = readSnapshot(source);
    for (const edition of editions) if (isUnread(edition)) divisions.learn(edition);
    for (const edition of [...editions, ...revisedEditions(revisions)]) {
      const { dataset, file, extraction, rounding, text } = edition;
      const path = `${dataset}/${file}`;
      const old = before.get(path);
      if (!isUnread(edition)) continue;
      before.set(path, { extraction, rounding, text });
      const isRevised =
        old?.extraction === extraction && dataset !== 'activite_mensuelle_anterieure';
      const divisionOf = (day: string, year: string) => divisions.of(dataset, day, year);
      for (const claim of claimsOf(edition, territories, divisionOf)) {
        let ledger = latest.get(claim.extraction) ?? ledgerOf(claim.extraction);
        const known = ledger.cells.get(claim.name);
        const last = known === undefined ? undefined : said.get(known);
        if (last === textOf(claim)) continue;
        if (isRevised && last !== undefined) {
          ledger = ledgerOf(`${claim.extraction}#${String(rank).padStart(3, '0')}`, ledger);
          latest.set(claim.extraction, ledger);
          if (ledger.cells.get(claim.name) === known) ledger.cells.delete(claim.name);
        }
        ledger.claim(claim);
        said.set(ledger.cell(claim.name), textOf(claim));
      }
    }
  }
  const inOrder = [...ledgers.keys()].sort().map((key) => ledgers.get(key) as Ledger);
  for (const ledger of inOrder) relateAll(ledger, territories);
  return { system, links: linksBetween(system, inOrder) };
}

function linksBetween(system: System, ledgers: readonly Ledger[]): Link[] {
  const last = new Map<string, number>();
  const links: Link[] = [];
  for (const { cells, extraction } of ledgers) {
    for (const [name, later] of cells) {
      if (!lasting.test(name)) continue;
      const earlier = last.get(name);
      last.set(name, later);
      if (earlier === undefined || earlier === later) continue;
      const isTold = [earlier, later].some((cell) => !system.unknowns[cell]?.isImplied);
      if (!isTold) continue;
      const difference = system.add(
        { name: `difference|${name}`, extraction, isProtected: false, isImplied: true },
        -10_000_000,
        10_000_000,
      );
      const label = 'même effectif, deux extractions';
      system.relate(label, [later, earlier, difference], [1, -1, -1], true);
      links.push({ later, earlier, difference });
    }
  }
  return links;
}
