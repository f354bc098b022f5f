import type { Calibration } from './measureCalibration.ts';

/** The calibration as a text table for the person who runs the command. */
export function calibrationReport({ results, secret }: Calibration): string {
  const targetLines = results.map(({ measure, low, high, obtained, reached, source }) =>
    [
      reached ? '  ' : '✗ ',
      measure.padEnd(46),
      number(low).padStart(10),
      number(high).padStart(10),
      number(obtained).padStart(10),
      `  ${source}`,
    ].join(''),
  );
  const secretLines = [...secret]
    .filter(([, share]) => share > 0)
    .map(([indicator, share]) => `  ${indicator.padEnd(42)}${number(share).padStart(6)} %`);
  return [
    `  ${'mesure'.padEnd(46)}${'minimum'.padStart(10)}${'maximum'.padStart(10)}${'obtenu'.padStart(10)}`,
    ...targetLines,
    '',
    '  Cellules secrètes',
    ...secretLines,
  ].join('\n');
}

function number(value: number): string {
  const digits = Math.abs(value) < 1000 ? 2 : 0;
  return value.toFixed(digits).replace('.', ',');
}
