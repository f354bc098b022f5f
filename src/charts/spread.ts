export interface Span {
  /** Wanted centre, in pixels. */
  center: number;
  /** Extent that no other span may touch, in pixels. */
  size: number;
}

interface Block {
  members: number[];
  /** Sum over members of wanted top minus offset inside the block; its mean is the best top. */
  sum: number;
  size: number;
}

const topOf = (block: Block, low: number, high: number) =>
  Math.max(low, Math.min(high - block.size, block.sum / block.members.length));

/**
 * Moves labels apart along one axis: centres as near as possible to those wanted, in their order,
 * without overlap, between `low` and `high` (which yields at the high end when room is lacking).
 */
export function spread(spans: readonly Span[], low: number, high: number): number[] {
  const order = spans
    .map((_, i) => i)
    .sort((a, b) => at(spans, a).center - at(spans, b).center || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const { center, size } = at(spans, i);
    let block: Block = { members: [i], sum: center - size / 2, size };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (topOf(before, low, high) + before.size <= topOf(block, low, high)) break;
      blocks.pop();
      block = {
        members: [...before.members, ...block.members],
        sum: before.sum + block.sum - before.size * block.members.length,
        size: before.size + block.size,
      };
    }
    blocks.push(block);
  }
  const centers = new Array<number>(spans.length);
  for (const block of blocks) {
    let top = topOf(block, low, high);
    for (const i of block.members) {
      const { size } = at(spans, i);
      centers[i] = top + size / 2;
      top += size;
    }
  }
  return centers;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`indice ${index}`);
  return item;
}
