import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { dataPackageProfile } from './dataPackageProfile.ts';

/** Reasons for which a descriptor is not a valid Data Package; none when it is one. */
export function checkDataPackage(descriptor: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(dataPackageProfile);
  if (validate(descriptor)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
