import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with everything that it started. */
export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** The most that all its processes held together, sampled. */
  readonly peakMegabytes: number;
}

const SAMPLE_MS = 250;

/**
 * Runs a command and measures it; Linux only, as it reads `/proc`.
 *
 * @throws {Error} with the end of what it wrote, when it fails.
 */
export async function runMeasured(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  // The shell's own `time` counts the processor time of all that was started and has ended.
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const child = spawn('bash', ['-c', script, 'bash', command, ...args], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-20_000);
    });
  }
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, measureTree(child.pid!));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command} failed:\n${output.slice(-3000)}`);
  const [wall = 0, user = 0, system = 0] = output.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wallSeconds: wall, cpuSeconds: user + system, peakMegabytes: Math.round(peak / 1024) };
}

/** Kilobytes that a process and those below it hold, shared pages divided among those that share them. */
export function measureTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? /\nPPid:\s+(\d+)/.exec(readProc(`${name}/status`))?.[1] : undefined;
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  let sum = 0;
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    sum += Number(/\nPss:\s+(\d+)/.exec(readProc(`${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return sum;

  function isBelow(pid: number): boolean {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
    return false;
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
