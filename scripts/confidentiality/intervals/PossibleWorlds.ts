/** Values of the cells that differ from the true ones, side by side: there may be millions. */
export interface OtherWorld {
  ids: readonly string[];
  values: readonly number[];
}

/**
 * States of the tables that agree with all that is published: the true one, and others told by
 * what differs from it. They hold what is secret: in memory alone, never written.
 */
export interface PossibleWorlds {
  truth: ReadonlyMap<string, number>;
  others: readonly OtherWorld[];
}

/** What differs from the truth among these values by cell. */
export function otherWorld(
  truth: PossibleWorlds['truth'],
  values: Iterable<readonly [string, number]>,
): OtherWorld {
  const differing = [...values].filter(([id, value]) => truth.get(id) !== value);
  return { ids: differing.map(([id]) => id), values: differing.map(([, value]) => value) };
}
