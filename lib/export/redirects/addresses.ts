/** Next to the articles: every address that was ever published, one a line, in order. */
export const ADDRESSES_FILE = 'addresses.txt';

/** Further pages of a list come and go with its length. */
const PASSING = /\/page\/\d+$/;

/** @example parseAddresses('# kept\n/a\n\n/b\n'); // => ['/a', '/b'] */
export function parseAddresses(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}

/**
 * The file with the addresses of today's pages added.
 *
 * @param text as the file is now.
 */
export function recordAddresses(text: string, pages: readonly string[]): string {
  const lasting = pages.filter((path) => !PASSING.test(path));
  const all = [...new Set([...parseAddresses(text), ...lasting])].sort();
  return `${HEADER}${all.join('\n')}\n`;
}

const HEADER = `# Every address that was ever published. A build that would drop one fails; npm run addresses:record adds new ones.
`;
