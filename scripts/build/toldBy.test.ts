import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { toldBy } from './toldBy.ts';

test('waits for its own word', async () => {
  const listener = new EventEmitter() as NodeJS.Process;
  const heard: string[] = [];
  const tables = toldBy(listener, 'tables').then(() => heard.push('tables'));
  const published = toldBy(listener, 'published').then(() => heard.push('published'));
  listener.emit('message', 'published', undefined);
  await published;
  expect(heard).toEqual(['published']);
  listener.emit('message', 'tables', undefined);
  await tables;
  expect(heard).toEqual(['published', 'tables']);
});

test('does not wait for one who went away', async () => {
  const listener = new EventEmitter() as NodeJS.Process;
  const told = toldBy(listener, 'tables');
  listener.emit('disconnect');
  await expect(told).rejects.toThrow('tables');
});
