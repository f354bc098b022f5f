export interface Circle {
  x: number;
  y: number;
  r: number;
}

/**
 * Moves circles apart until neighbours overlap by a fifth of their radii at most, the small ones
 * moving most. Always the same result for the same circles: no random start.
 */
export function separate(circles: readonly Circle[], rounds = 80): { x: number; y: number }[] {
  const placed = circles.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, a] of placed.entries()) {
      for (const [j, b] of placed.entries()) {
        const [ra, rb] = [circles[i]?.r ?? 0, circles[j]?.r ?? 0];
        if (j <= i || ra === 0 || rb === 0) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const lacking = 0.8 * (ra + rb) - distance;
        if (lacking <= 0) continue;
        // Two points at one place part along the horizontal.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        const share = rb ** 2 / (ra ** 2 + rb ** 2);
        a.x -= ux * lacking * share * 0.5;
        a.y -= uy * lacking * share * 0.5;
        b.x += ux * lacking * (1 - share) * 0.5;
        b.y += uy * lacking * (1 - share) * 0.5;
      }
    }
  }
  return placed;
}
