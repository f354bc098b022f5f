import { link } from './link.ts';

/** The territories that `/comparer/` shows at once. */
const most = 5;

/** Address of the comparison of some territories, by their codes. */
export function compareLink(codes: readonly string[]): string {
  return link(`/comparer/?territoires=${codes.slice(0, most).join(',')}`);
}
