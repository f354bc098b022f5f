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
  const placed = circles.map(({ x, y, r }) => ({ x, y, r }));
  const moving = placed.filter(({ r }) => r > 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [rank, circle] of moving.entries()) {
      for (const other of moving.slice(rank + 1)) part(circle, other);
    }
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

/** Moves two circles half of the way that they lack, in proportion to the area of the other. */
function part(a: Circle, b: Circle): void {
  const least = 0.8 * (a.r + b.r);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) >= least || Math.abs(dy) >= least) return;
  const distance = Math.hypot(dx, dy);
  const lacking = least - distance;
  if (lacking <= 0) return;
  // Two points at one place part along the horizontal.
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
  const share = b.r ** 2 / (a.r ** 2 + b.r ** 2);
  a.x -= ux * lacking * share * 0.5;
  a.y -= uy * lacking * share * 0.5;
  b.x += ux * lacking * (1 - share) * 0.5;
  b.y += uy * lacking * (1 - share) * 0.5;
}
