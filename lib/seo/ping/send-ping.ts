import type { Ping } from './build-pings';

const PATIENCE_MS = 30_000;

/** What a service answered, or why it did not. */
export interface PingOutcome {
  readonly isTaken: boolean;
  readonly answer: string;
}

/** Sends one message. It never throws: a service that is down must not stop a deployment. */
export async function sendPing({ url, contentType, body }: Ping): Promise<PingOutcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return { isTaken: response.ok, answer: `${response.status} ${response.statusText}`.trim() };
  } catch (error) {
    const { cause, message } = error as Error;
    return { isTaken: false, answer: cause instanceof Error ? cause.message : message };
  }
}
