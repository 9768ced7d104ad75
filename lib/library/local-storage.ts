/** @returns what the browser keeps under a name: `null` for nothing, `undefined` where it keeps nothing at all. */
export function readItem(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name, or nothing any more; where the browser keeps nothing, it is gone with the page. */
export function writeItem(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Whoever has to tell the reader asks the browser themselves.
  }
}
