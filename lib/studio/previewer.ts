import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FACT_FILES } from '@/lib/site/read-site';
import type { DashboardData, DrawnText, DrawQuestion } from './draw-protocol';

/** Longer than the first reading of a large collection on a slow machine takes. */
const PATIENCE_MS = 120_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The process that reads the collection with unsaved texts and draws their pages. It is started with the first question,
 * and again when it has died; a text that kills it costs its own answer, not the studio.
 *
 * @param stateDir for its copy of the collection.
 */
export function createPreviewer(dir: string, stateDir: string) {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | undefined;
  let lastId = 0;

  function start(): ChildProcess {
    const copyDir = join(resolve(stateDir), 'copy');
    mkdirSync(copyDir, { recursive: true });
    // The facts of the site are read with the code, before the copy is made.
    for (const name of FACT_FILES.filter((file) => existsSync(join(dir, file)))) {
      copyFileSync(join(dir, name), join(copyDir, name));
    }
    const started = fork(resolve('scripts/draw-drafts.tsx'), [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        STUDIO_DIR: resolve(dir),
        CONTENT_DIR: copyDir,
      },
    });
    started.on('message', ({ id, value, error }: { id?: number; value?: unknown; error?: string }) => {
      const asked = waiting.get(id ?? -1);
      if (!asked) return;
      waiting.delete(id!);
      clearTimeout(asked.timer);
      if (error === undefined) asked.resolve(value);
      else asked.reject(new Error(error));
    });
    started.on('exit', () => {
      if (child === started) child = undefined;
      for (const [id, { reject, timer }] of waiting) {
        clearTimeout(timer);
        waiting.delete(id);
        reject(new Error('The preview stopped; it starts again with the next change.'));
      }
    });
    return started;
  }

  function ask(question: DrawQuestion): Promise<unknown> {
    child ??= start();
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => child?.kill('SIGKILL'), PATIENCE_MS);
      waiting.set(id, { resolve, reject, timer });
      child!.send({ id, ...question });
    });
  }

  return {
    dashboard: () => ask({ kind: 'dashboard' }) as Promise<DashboardData>,
    draw: (path: string, text: string, isQuick = false) =>
      ask({ kind: 'draw', path, text, isQuick }) as Promise<DrawnText>,
    /** A picture of the page that was drawn last, by its name below /media/. */
    media: async (name: string) => {
      const content = (await ask({ kind: 'media', name })) as string | undefined;
      return content === undefined ? undefined : Buffer.from(content, 'base64');
    },
    close: (path: string) => ask({ kind: 'close', path }),
    stop: () => child?.kill(),
  };
}

export type Previewer = ReturnType<typeof createPreviewer>;
