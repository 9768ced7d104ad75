/** @returns what the browser keeps under a name: `null` for nothing, `undefined` where it keeps nothing at all. */
export function readKept(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name);
  } catch {
    return undefined;
  }
}
