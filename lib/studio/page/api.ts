import type { Endpoints } from '../endpoints';

type Api = Pick<Endpoints, 'GET' | 'POST'>;
type Question<Endpoint> = Endpoint extends (question: infer Asked) => unknown ? Asked : never;
type Answer<Endpoint> = Endpoint extends (question: never) => infer Answered ? Awaited<Answered> : never;

export type DashboardData = Answer<Api['GET']['dashboard']>;
export type OpenedFile = Answer<Api['GET']['file']>;
export type Publishing = NonNullable<Answer<Api['GET']['publication']>['publication']>;
export type Change = Answer<Api['GET']['change']>;
export type Drawn = Answer<Api['POST']['draw']>;
export type Plan = Answer<Api['POST']['rename']>;

/** Asks the studio's server; what it says is wrong is thrown as a sentence. */
export async function get<Name extends keyof Api['GET']>(
  name: Name,
  question: Question<Api['GET'][Name]>,
): Promise<Answer<Api['GET'][Name]>> {
  return fetchJson(`${name}?${new URLSearchParams(question).toString()}`);
}

/** Tells the server to do something; what it says is wrong is thrown as a sentence. */
export async function post<Name extends keyof Api['POST']>(
  name: Name,
  question: Question<Api['POST'][Name]>,
): Promise<Answer<Api['POST'][Name]>> {
  const headers = { 'content-type': 'application/json' };
  return fetchJson(name, { method: 'POST', headers, body: JSON.stringify(question) });
}

export async function sendPicture(file: File, alt: string): Promise<string> {
  const query = new URLSearchParams({ name: file.name, alt });
  const init = { method: 'POST', body: await file.arrayBuffer() };
  const { path } = await fetchJson<{ readonly path: string }>(`picture?${query.toString()}`, init);
  return path;
}

async function fetchJson<Answered>(address: string, init?: RequestInit): Promise<Answered> {
  const response = await fetch(`/api/${address}`, init).catch(() => {
    throw new Error('The studio does not answer. Is npm run write still running? What you typed stays in this window.');
  });
  const answer = (await response.json()) as Answered & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

/** The address in the studio at which a file is edited. */
export function toHash(path: string): string {
  return `#/edit/${encodeURIComponent(path)}`;
}

/** A file of the collection as another one links to it. */
export function linkFrom(path: string, to: string): string {
  const here = path.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there.map(encodeURIComponent)].join('/');
}

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
        try {
          await next();
        } catch (error) {
          // Of a text that is not there any more; the job that waits says what becomes of the newer one.
          if (!waiting) throw error;
        }
      }
    } finally {
      isRunning = false;
    }
  };
}
