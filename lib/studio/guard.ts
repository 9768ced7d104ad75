import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may speak to the studio: pages of the studio itself, opened with the link that the terminal showed. */
export interface Session {
  readonly port: number;
  readonly token: string;
}

export interface GuardedRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The token in the address, where it has one: only the link from the terminal does. */
  readonly linkToken?: string | undefined;
}

/** What a request gets instead of an answer: a status and a sentence. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly message: string;
}

export function createSession(port: number): Session {
  return { port, token: randomBytes(32).toString('base64url') };
}

/** Cookies do not know ports: each studio has a name of its own. */
export function getCookieName({ port }: Pick<Session, 'port'>): string {
  return `studio-${port}`;
}

/**
 * Why a request is not answered; `undefined` where it is.
 *
 * The Host header tells a page that reached this machine by a name of its own (DNS rebinding), Origin and Sec-Fetch-Site
 * tell a page of another site, and the token tells everybody else who can reach the port.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function refuseRequest({ method, headers, linkToken }: GuardedRequest, session: Session): Refusal | undefined {
  const hosts = [`127.0.0.1:${session.port}`, `localhost:${session.port}`];
  if (!hosts.includes(headers.host ?? '')) return { status: 421, message: 'This is not the address of the studio.' };
  const isReading = method === 'GET' || method === 'HEAD';
  const { origin } = headers;
  if (origin === undefined ? !isReading : origin !== `http://${headers.host}`) {
    return { status: 403, message: 'Another site may not call the studio.' };
  }
  const site = headers['sec-fetch-site'];
  // The link of the terminal is opened from outside, by a person.
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isReading)) {
    return { status: 403, message: 'Another site may not call the studio.' };
  }
  const cookie = readCookie(headers.cookie ?? '', getCookieName(session));
  const isKnown = isSame(cookie ?? '', session.token) || (isReading && isSame(linkToken ?? '', session.token));
  return isKnown ? undefined : { status: 403, message: 'Open the studio with the link that npm run write has shown.' };
}

function readCookie(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function isSame(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
