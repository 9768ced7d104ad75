import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FACT_FILES } from '@/lib/site/read-site';
import type { Finding } from '@/lib/content/check/finding';
import type { DashboardData } from './dashboard';
import type { Fix } from './describe-fix';

export type PlacedFinding = Finding & { readonly edit?: Fix | undefined };

export interface DrawnText {
  readonly findings: readonly PlacedFinding[];
  /** The page's content, as the site's own route draws it; absent where it could not be published, or has no page. */
  readonly html?: string;
}

/** What the process that reads and draws can be asked for. */
export interface PreviewQuestions {
  readonly dashboard: () => DashboardData;
  /** `isQuick`: while somebody types, with the related articles of a moment ago. */
  readonly draw: (path: string, text: string, isQuick?: boolean) => Promise<DrawnText>;
  /** A picture of the page that was drawn last, by its name below /media/. */
  readonly media: (name: string) => Promise<Uint8Array | undefined>;
  /** The file counts again, and not what was typed in it. */
  readonly close: (path: string) => void;
}

export interface PreviewRequest {
  readonly id: number;
  readonly name: keyof PreviewQuestions;
  readonly values: readonly unknown[];
}

export interface PreviewAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

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
    const started = fork(resolve('scripts/draw-preview.ts'), [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Bytes of pictures pass as they are.
      serialization: 'advanced',
      env: { ...process.env, NODE_ENV: 'production', STUDIO_DIR: resolve(dir), CONTENT_DIR: copyDir },
    });
    started.on('message', ({ id, value, error }: PreviewAnswer) => {
      const asked = waiting.get(id);
      if (!asked) return;
      waiting.delete(id);
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

  function ask<Name extends keyof PreviewQuestions>(name: Name) {
    return (...values: Parameters<PreviewQuestions[Name]>) =>
      new Promise<Awaited<ReturnType<PreviewQuestions[Name]>>>((resolve, reject) => {
        child ??= start();
        const id = (lastId += 1);
        const timer = setTimeout(() => child?.kill('SIGKILL'), PATIENCE_MS);
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, timer });
        child.send({ id, name, values } satisfies PreviewRequest);
      });
  }

  return {
    dashboard: ask('dashboard'),
    draw: ask('draw'),
    media: ask('media'),
    close: ask('close'),
    stop: () => child?.kill(),
  };
}

export type Previewer = ReturnType<typeof createPreviewer>;
