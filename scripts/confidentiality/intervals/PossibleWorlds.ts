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

/** What differs from the truth among cells whose values are given in the same order. */
export function otherWorld(
  truth: PossibleWorlds['truth'],
  cells: readonly { id: string }[],
  values: readonly number[],
): OtherWorld {
  const differing = cells.flatMap(({ id }, rank) => (truth.get(id) === values[rank] ? [] : [rank]));
  return {
    ids: differing.map((rank) => (cells[rank] as { id: string }).id),
    values: differing.map((rank) => values[rank] as number),
  };
}
