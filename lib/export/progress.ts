/** Tells how far a step has come. */
export interface Progress {
  /** Begins a step. */
  readonly start: (name: string) => void;
  /** How many things there will be, where that is known. */
  readonly expect: (total: number) => void;
  /** One more is done. */
  readonly tick: () => void;
  /** Ends the step. */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Whether a line can be written over; where not, each step gets one line when it is done. */
  readonly isTerminal: boolean;
  /** In milliseconds. */
  readonly now: () => number;
}

const EVERY_MS = 200;

/** Shows count, rate and time left while a step is at work, and what it came to when it is done. */
export function createProgress({ write, isTerminal, now }: ProgressOptions): Progress {
  let step = { name: '', count: 0, total: 0, startedAt: 0, shownAt: 0 };

  function describe(): string {
    const seconds = (now() - step.startedAt) / 1000;
    const rate = step.count / Math.max(seconds, 0.001);
    const left = step.total > step.count ? `, ${formatSeconds((step.total - step.count) / rate)} left` : '';
    const of = step.total > step.count ? ` of ${step.total}` : '';
    const counted = step.count > 0 ? `: ${step.count}${of}, ${Math.round(rate)} a second${left}` : '';
    return `  ${step.name}${counted}`;
  }

  return {
    start: (name) => {
      step = { name, count: 0, total: 0, startedAt: now(), shownAt: now() };
    },
    expect: (total) => {
      step.total = total;
    },
    tick: () => {
      step.count += 1;
      if (!isTerminal || now() - step.shownAt < EVERY_MS) return;
      step.shownAt = now();
      write(`\r\x1b[K${describe()}`);
    },
    end: () => {
      const took = formatSeconds((now() - step.startedAt) / 1000);
      const count = step.count > 0 ? ` (${step.count})` : '';
      write(`${isTerminal ? '\r\x1b[K' : ''}  ${step.name}${count}: ${took}\n`);
    },
  };
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`;
}
