/** A point of the register. */
export interface Seat {
  latitude: number;
  longitude: number;
}

/** The `count` seats nearest to one, itself apart, the nearest first. */
export function nearestSeats<S extends Seat>(seat: S, others: readonly S[], count: number): S[] {
  return others
    .filter((other) => other !== seat)
    .map((other) => ({ other, distance: distance(seat, other) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other);
}

/** In degrees of latitude, on a plane: enough to tell which of some tens of kilometres are fewer. */
function distance(a: Seat, b: Seat): number {
  const latitude = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos(latitude));
}
