import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { applyStep, findStep, type Step } from './step';

/** What was done to a file since it was first opened. */
export interface History {
  /** The text before the first step. */
  readonly base: string;
  readonly steps: readonly Step[];
  /** The text after the last one, saved or not. */
  readonly text: string;
}

/** Bytes after which a history begins again with its last steps. */
const HISTORY_LIMIT = 4_000_000;
const STEPS_KEPT = 500;

/**
 * The history of one file, kept in a file of its own so that it survives a reload and a crash. Steps are appended, a line
 * each; a last line that was not written to its end is left out.
 *
 * @param folder where histories are kept; it is not part of the collection.
 */
export function openHistory(folder: string, path: string) {
  const file = join(folder, `${sha256(path).slice(0, 32)}.jsonl`);

  function read(): History | undefined {
    if (!existsSync(file)) return undefined;
    const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const head = parseLine(first) as { readonly base: string } | undefined;
    if (typeof head?.base !== 'string') return undefined;
    const steps: Step[] = [];
    let text = head.base;
    for (const line of lines) {
      const step = parseLine(line) as Step | undefined;
      try {
        if (!step) continue;
        text = applyStep(text, step);
        steps.push(step);
      } catch {
        break;
      }
    }
    return { base: head.base, steps, text };
  }

  /** Begins again from a text: the file was changed elsewhere, or is opened for the first time. */
  function reset(base: string): History {
    mkdirSync(dirname(file), { recursive: true });
    writeHead(base, []);
    return { base, steps: [], text: base };
  }

  function writeHead(base: string, steps: readonly Step[]): void {
    const draft = `${file}.draft`;
    writeFileSync(draft, [{ path, base }, ...steps].map((line) => `${JSON.stringify(line)}\n`).join(''));
    renameSync(draft, file);
  }

  /** Notes what a text has become; the difference from the last state is one step. */
  function record(text: string): void {
    const history = read() ?? reset(text);
    const step = findStep(history.text, text);
    if (!step) return;
    if (statSync(file).size > HISTORY_LIMIT) {
      const dropped = history.steps.slice(0, -STEPS_KEPT);
      writeHead(dropped.reduce(applyStep, history.base), history.steps.slice(-STEPS_KEPT));
    }
    // After a line that was cut short, a step must begin on a line of its own.
    appendFileSync(file, `\n${JSON.stringify(step)}\n`);
  }

  return { read, reset, record };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
