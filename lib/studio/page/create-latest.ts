/**
 * Runs one job at a time; of those that come meanwhile only the last is run, when the one before it has ended. What a key
 * asks for never waits for what the keys before it have asked.
 */
export function createLatest(): (job: () => Promise<void>) => Promise<void> {
  let waiting: (() => Promise<void>) | undefined;
  let isRunning = false;
  return async (job) => {
    waiting = job;
    if (isRunning) return;
    isRunning = true;
    try {
      while (waiting) {
        const next = waiting;
        waiting = undefined;
        await next();
      }
    } finally {
      isRunning = false;
    }
  };
}
