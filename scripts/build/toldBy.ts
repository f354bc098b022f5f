/**
 * Waits until a process is told a word by the one that forked it. Rejects when that one goes away
 * without a word.
 */
export function toldBy(listener: NodeJS.Process, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.on('message', (message) => {
      if (message === word) resolve();
    });
    listener.once('disconnect', () =>
      reject(new Error(`« ${word} » : plus personne pour le dire`)),
    );
  });
}
