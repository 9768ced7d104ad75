/** The inline scripts that Next writes into a page of an export. Anything else that is inline is not let out. */
const QUEUE = '(self.__next_f=self.__next_f||[]).push([0])';
const PAYLOAD = /^self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)$/;
const ENTRY =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{"otherChunks":\[[\w"./,~-]*\],"runtimeModuleIds":\[[\w",]*\]\})\);?$/;

export type FrameworkScript =
  | { readonly kind: 'queue' }
  /** A piece of the page's payload. */
  | { readonly kind: 'payload'; readonly text: string }
  /** Which chunks make the runtime, and what of it is run: JSON. */
  | { readonly kind: 'entry'; readonly json: string };

/**
 * Tells which of Next's inline scripts a text is; `undefined` where it is none of them.
 *
 * Seen in Next 16.4. When a new version writes others, the build says so; until this file knows them, `runtime` in the
 * site file cannot be `on-intent`.
 */
export function readFrameworkScript(text: string): FrameworkScript | undefined {
  if (text === QUEUE) return { kind: 'queue' };
  const entry = ENTRY.exec(text)?.[1];
  if (entry !== undefined) return { kind: 'entry', json: entry };
  const payload = PAYLOAD.exec(text)?.[1];
  return payload === undefined ? undefined : { kind: 'payload', text: (JSON.parse(payload) as [1, string])[1] };
}
