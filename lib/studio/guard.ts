import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the studio: pages of the studio itself, opened with the link that the terminal showed. */
export interface Session {
  readonly port: number;
  readonly token: string;
  /** Its name. Cookies do not know ports: each studio has one of its own. */
  readonly cookie: string;
}

export function createSession(port: number): Session {
  return { port, token: randomBytes(32).toString('base64url'), cookie: `studio-${port}` };
}

/**
 * Why a request is not answered; `undefined` where it is.
 *
 * The Host header tells a page that reached this machine by a name of its own (DNS rebinding), Origin and Sec-Fetch-Site
 * tell a page of another site, and the token tells everybody else who can reach the port.
 *
 * @param linkToken the token in the address, where it has one: only the link from the terminal does.
 * @returns a status and a sentence.
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function refuseRequest(
  { method, headers }: IncomingMessage,
  linkToken: string | undefined,
  session: Session,
): { readonly status: number; readonly message: string } | undefined {
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
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const isOwn = pairs.some((pair) => isSame(pair, `${session.cookie}=${session.token}`));
  const isKnown = isOwn || (isReading && isSame(linkToken ?? '', session.token));
  return isKnown ? undefined : { status: 403, message: 'Open the studio with the link that npm run write has shown.' };
}

function isSame(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
