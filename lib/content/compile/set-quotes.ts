import type { Nodes, Root, Text } from 'hast';
import { LINES } from './plain-text';

/** The quotation marks of a language: double, single. */
const QUOTES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  fr: ['«\u202F', '\u202F»', '‹\u202F', '\u202F›'],
  it: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  nl: ['“', '”', '‘', '’'],
  sv: ['”', '”', '’', '’'],
  da: ['»', '«', '›', '‹'],
  pl: ['„', '”', '‚', '’'],
  cs: ['„', '“', '‚', '‘'],
  ru: ['«', '»', '„', '“'],
};

/** What is shown as it is typed. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'math']);

/** A placeholder for something that is not text, such as code, between two texts. */
const OBJECT = '\uFFFC';

/**
 * Sets typographic quotation marks and apostrophes, by the language of the text; code stays as it is typed. A mark opens
 * where nothing, a space or an opening sign comes before it.
 *
 * @param language a BCP 47 tag; for a language that is not known, only apostrophes are set.
 * @see https://www.unicode.org/charts/PDF/U2000.pdf
 */
export function setQuotes(tree: Root, language: string): void {
  const marks = getMarks(language);
  const texts: Text[] = [];
  let line = '';

  const endBlock = () => {
    if (/["']/.test(line)) {
      const signs = replaceQuotes(line, marks);
      let start = 0;
      for (const text of texts) {
        const at = line.indexOf(text.value, start);
        const end = at + text.value.length;
        text.value = signs.slice(at, end).join('');
        start = end;
      }
    }
    texts.length = 0;
    line = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      texts.push(node);
      line += node.value;
    } else if ('children' in node) {
      const tagName = node.type === 'element' ? node.tagName : '';
      if (VERBATIM.has(tagName)) {
        line += OBJECT;
        return;
      }
      if (tagName === 'br') line += '\n';
      const isBlock = LINES.has(tagName);
      if (isBlock) endBlock();
      (node.children as Nodes[]).forEach(walk);
      if (isBlock) endBlock();
    }
  };
  walk(tree);
  endBlock();
}

/**
 * The same for a line that is not text of its own: a title, a description, what readers say.
 *
 * @example
 * setLineQuotes(`Why can't we say "no"?`, 'en'); // => 'Why can’t we say “no”?'
 */
export function setLineQuotes(line: string, language: string): string {
  return /["']/.test(line) ? replaceQuotes(line, getMarks(language)).join('') : line;
}

function getMarks(language: string): (typeof QUOTES)[string] | undefined {
  return QUOTES[language.toLowerCase().split('-')[0]!];
}

/** Every sign of a line, with the quotation marks among them replaced. */
function replaceQuotes(line: string, marks: (typeof QUOTES)[string] | undefined): string[] {
  const signs = line.split('');
  return signs.map((sign, index) => {
    if (sign !== '"' && sign !== "'") return sign;
    const before = signs[index - 1] ?? ' ';
    const after = signs[index + 1] ?? ' ';
    const opens =
      /[\s([{<\u2010-\u2015“‘«„‚/]/.test(before) || (/["']/.test(before) && /[\s([{]/.test(signs[index - 2] ?? ' '));
    if (sign === "'") {
      const isApostrophe =
        /[\p{L}\p{N}]/u.test(before) || /^'(?:\d0s|tis|twas|em|til|n')\b/i.test(line.slice(index, index + 6));
      if (isApostrophe || !marks) return '’';
      return opens && !/\s/.test(after) ? marks[2] : marks[3];
    }
    if (!marks || /\d/.test(before)) return marks && closesOne(signs, index) ? marks[1] : '"';
    return opens && !/\s/.test(after) ? marks[0] : marks[1];
  });
}

/** After a digit a mark may be one of inches; it is a quotation mark where one is open. */
function closesOne(signs: readonly string[], index: number): boolean {
  return signs.slice(0, index).filter((sign) => sign === '"').length % 2 === 1;
}
