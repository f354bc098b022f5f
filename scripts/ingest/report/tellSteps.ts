/** Tells, on the error output, each step that begins and the seconds since the command did. */
export function tellSteps(): (step: string) => void {
  const started = performance.now();
  let last = '';
  return (step) => {
    if (step === last) return;
    last = step;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.error(`  ${String(seconds).padStart(4)} s  ${step}`);
  };
}
