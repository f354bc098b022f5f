import { expect, test } from 'vitest';
import { optionFaults } from './optionFaults.ts';

const names = ['publication', 'sans-protection'];
const faults = (args: string[], environment = {}) => optionFaults(names, { args, environment });

test('optionFaults proposes the option that was meant', () => {
  expect(faults(['2026', '--publication', '2027-03-01', '--sans-protection'])).toEqual([]);
  expect(faults(['--publiation=2027-03-01', '--force'])).toEqual([
    '--publiation : cette option n’existe pas. Remède : est-ce « --publication » ? Sinon, retirez-la.',
    '--force : cette option n’existe pas. Remède : retirez-la.',
  ]);
});

test('optionFaults says which options npm kept for itself', () => {
  expect(faults(['dossier'], { npm_config_sans_protection: 'true' })).toEqual([
    '--sans-protection : npm a pris cette option pour lui. Remède : mettez deux tirets, seuls, avant les options : npm run … -- --sans-protection ….',
  ]);
});

test('optionFaults leads to the usage whoever asks for help', () => {
  for (const word of ['--help', '-h', '--aide']) expect(faults([word])).toEqual(['Mode d’emploi']);
});
