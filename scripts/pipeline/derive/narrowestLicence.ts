import type { LicenceCode } from '../../../src/contracts/licences.ts';

/** The licence of what is made of several sources: none is granted as soon as one grants none. */
export function narrowestLicence(codes: readonly LicenceCode[]): LicenceCode {
  return codes.includes('non_precisee') ? 'non_precisee' : 'lov2';
}
