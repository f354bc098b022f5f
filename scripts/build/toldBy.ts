/** Waits until a process is told a word by the one that forked it. */
export function toldBy(listener: NodeJS.Process, word: string): Promise<void> {
  return new Promise((resolve) => {
    listener.on('message', (message) => {
      if (message === word) resolve();
    });
  });
}
