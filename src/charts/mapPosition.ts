/**
 * Where a place (WGS 84) is on the map of @svg-maps, in its units: a linear fit on the twelve
 * départements of the region, right to about 2 km; it does not hold elsewhere.
 */
export function mapPosition(longitude: number, latitude: number): { x: number; y: number } {
  return { x: 41.1166 * longitude + 215.863, y: -58.2885 * latitude + 2999.591 };
}
