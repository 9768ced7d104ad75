import { createHash } from 'node:crypto';

type Part = string | Uint8Array;

/**
 * The SHA-256 of a text, of bytes, or of several one after the other.
 *
 * @example
 * sha256('').slice(0, 8); // => 'e3b0c442'
 * sha256(['a', 'b']) === sha256('ab'); // => true
 */
export function sha256(content: Part | readonly Part[], encoding: 'hex' | 'base64' | 'base64url' = 'hex'): string {
  const sum = createHash('sha256');
  for (const part of typeof content === 'string' || content instanceof Uint8Array ? [content] : content)
    sum.update(part);
  return sum.digest(encoding);
}
