/** Where steps are told: a terminal, which somebody looks at, or a log. */
interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean;
}

interface StepTeller {
  onStep: (step: string, round?: number) => void;
  /** To be called before anything else is written. */
  clear: () => void;
  /** Writes a line on the standard output. */
  print: (line: string) => void;
}

/**
 * Tells the steps of a long work. In a terminal, on one line, which follows every round and leaves
 * nothing behind; in a log, a line for each step, whatever its rounds.
 */
export function tellSteps(output: Output, now = () => performance.now()): StepTeller {
  const isTerminal = output.isTTY ?? false;
  const start = now();
  let last = '';
  const since = () => `  ${String(Math.round((now() - start) / 1000)).padStart(4)} s  `;
  const clear = () => {
    if (isTerminal && last !== '') output.write(erased);
  };
  return {
    onStep: (step, round) => {
      if (isTerminal) output.write(`${erased}${since()}${step}${roundText(round)}`);
      else if (step !== last) output.write(`${since()}${step}\n`);
      last = step;
    },
    clear,
    print: (line) => {
      clear();
      console.log(line);
    },
  };
}

/** Back to the beginning of the line, which is emptied (ECMA-48: CR, then EL). */
const erased = '\r\u001b[K';

function roundText(round = 1): string {
  return round === 1 ? '' : `, tour ${round}`;
}
