import { setTimeout as pause } from 'node:timers/promises';
import { note } from './steps.mjs';
import { say } from './words.mjs';

const restartAfterSeconds = 2;

/**
 * Keeps PostgreSQL or Kafka up: when its process dies it is started again on the same data, and the terminal says so.
 * @template {{ exited: Promise<{ code: number | null, signal: string | null }>, stop: () => Promise<void> }} T
 * @param {{ hold: (part: { stop: () => Promise<void> }) => void, stopped: () => boolean }} life
 * @param {() => Promise<T>} start
 * @returns {Promise<T>} the first one; addresses stay the same after a restart
 */
export async function keepInfra(name, log, { hold, stopped }, start) {
  const first = await start();
  let current = first;
  let stopping = false;
  hold({
    async stop() {
      stopping = true;
      await current.stop();
    },
  });
  void (async () => {
    for (;;) {
      const { code, signal } = await current.exited;
      if (stopping || stopped()) return;
      note(say('serviceDied', { name, reason: signal ?? code, seconds: restartAfterSeconds, log }));
      await pause(restartAfterSeconds * 1000);
      if (stopping || stopped()) return;
      try {
        current = await start();
        note(say('serviceBack', { name }));
      } catch (error) {
        note(error.message);
      }
    }
  })();
  return first;
}
