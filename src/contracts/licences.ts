import { openLicence } from './openLicence.ts';

/** What a dataset may be reused under. */
export interface Licence {
  name: string;
  /** Address of its text; null where the source does not say any licence: nobody then grants one. */
  url: string | null;
  /** Identifier in the list of Open Definition, which data packages use (https://licenses.opendefinition.org). */
  identifier: string;
}

/** The licences of the datasets, by the code that their `dataset.yaml` gives. */
export const licences = {
  lov2: { ...openLicence, identifier: 'etalab-2.0' },
  non_precisee: {
    name: 'Licence non précisée par la source',
    url: null,
    identifier: 'notspecified',
  },
} as const satisfies Record<string, Licence>;

export type LicenceCode = keyof typeof licences;

export const licenceCodes = Object.keys(licences) as [LicenceCode, ...LicenceCode[]];
