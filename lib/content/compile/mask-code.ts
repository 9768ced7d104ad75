/** A fence of code at the margin, or in any list or quotation. */
const AT_MARGIN = /^ {0,3}(`{3,}|~{3,})/;
const ANYWHERE = /^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/;

/** A source in which all code is blank, letter for letter; lines stay. */
export function maskCode(source: string): string {
  return maskLines(source, ANYWHERE)
    .split(/(\n[ \t]*\n)/)
    .map((block) => block.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, blank))
    .join('');
}

/** The same, but only what every reader of Markdown takes for code: blocks between fences at the margin. */
export function maskFences(source: string): string {
  return maskLines(source, AT_MARGIN);
}

function maskLines(source: string, pattern: RegExp): string {
  let fence = '';
  const lines = source.split('\n').map((line) => {
    const [, mark] = pattern.exec(line) ?? [];
    if (fence === '') {
      if (mark && !(mark.startsWith('`') && line.trim().slice(mark.length).includes('`'))) fence = mark;
      return fence === '' ? line : blank(line);
    }
    if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = '';
    return blank(line);
  });
  return lines.join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, '\uFDD0');
}
