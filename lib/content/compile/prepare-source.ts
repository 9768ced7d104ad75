import { mdxComponents } from '@/components/mdx';
import { shorten } from '@/lib/text/sentences';
import type { MarkupFault } from './describe-markup';

interface PreparedSource {
  readonly source: string;
  /** What was left out before it is parsed, and the 1-based line on which it began. */
  readonly leftOut: readonly (Pick<MarkupFault, 'code' | 'name'> & { readonly line: number })[];
  /** The line of the original that a line of the prepared source comes from; both 1-based. */
  readonly toOriginalLine: (line: number) => number;
}

const COMMENTS = /(?<![^\s])%%(?!%)[^]*?%%/g;

/** Tags of Liquid, Hugo, Nunjucks, Kramdown and ERB; what `raw` holds is text, what `highlight` holds is code. */
const TEMPLATES = new RegExp(
  [
    String.raw`\{%-?\s*raw\s*-?%\}(?<raw>[^]{0,5000}?)\{%-?\s*endraw\s*-?%\}`,
    String.raw`\{%-?\s*comment\s*-?%\}[^]{0,5000}?\{%-?\s*endcomment\s*-?%\}`,
    String.raw`\{%-?\s*highlight\s+(?<language>[\w+#-]+)(?![\w+#-])[^%\n]*%\}(?<highlighted>[^]{0,5000}?)\{%-?\s*endhighlight\s*-?%\}`,
    String.raw`\{\{[<%][^]{0,500}?[>%]\}\}`,
    String.raw`\{%[^]{0,500}?%\}`,
    String.raw`\{\{[^{}\n]{0,500}\}\}`,
    String.raw`<%[^]{0,500}?%>`,
    String.raw`^[-*]\s+TOC[ \t]*\n\{:toc[^}\n]*\}`,
    String.raw`\{::?[^{}\n]{0,500}\}`,
    // What Pandoc and Kramdown say of a link or a picture.
    String.raw`(?<=\]\([^()\n]{1,300}\))\{[^{}\n]{1,200}\}`,
    String.raw`^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\$\{toc\})[ \t]*$`,
  ].join('|'),
  'gim',
);

/** What Hugo makes the address of a page of: `[pay]({{< ref "pay.md" >}})`. */
const HUGO_REFERENCE = /^\{\{[<%]\s*(?:rel)?ref\s+"([^"]+)"\s*[>%]\}\}$/;

/** A table of contents that the author's tool wrote; the page has its own. */
const CONTENTS = /toc/i;

const MDX_COMMENTS = /\{\/\*[^]{0,2000}?\*\/\}/g;
const MDX_STATEMENTS =
  /^(?:import\s[^\n]*?(?:from\s*)?["'][^"'\n]+["'];?[ \t]*$|export\s+(?:const|let|var|default|function|async|class|\{)(?:(?!\n\s*\n)[^])*)/gm;

/** A property in braces that is a plain text or number all the same. */
const LITERALS = /(\s[\w-]+=)\{\s*(?:"([^"{}\n]*)"|'([^'"{}\n]*)'|([\d.]+))\s*\}/g;

/** A tag of a component; names with dots are none to a reader of HTML. */
const COMPONENT_TAGS = /<\/?[A-Z][^<>\n]*>/g;

/** What an expression gives a component that is not ours, or spreads over it: nobody works it out here. */
function dropExpressions(tag: string): string {
  const name = /[A-Z][\w.]*/.exec(tag)![0];
  if (name in mdxComponents) return tag;
  return tag.replace(name, name.replaceAll('.', '-')).replace(/\s(?:[\w-]+=)?\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '');
}

/** `::: tip A title`, as VitePress and Docusaurus have it; the parser knows `:::tip[A title]`. */
const DIRECTIVE_OPENERS = /^([ \t>]*:{3,})[ \t]*([a-z][\w-]*)(?:[ \t]+([^\s[{][^\n]*)|[ \t]*)$/gim;
const COMPONENT_TAG = new RegExp(`^[ \\t]*</?(?:${Object.keys(mdxComponents).join('|')})(?:\\s[^<>\\n]*)?>[ \\t]*$`);

/**
 * Takes out of a source what is meant for another tool or for nobody: comments, template tags, imports. Code is left as
 * it is, and every line keeps its number or can be traced to it.
 *
 * @example
 * prepareSource('A {% include x %} b', 'md').source; // => 'A  b'
 */
export function prepareSource(original: string, format: 'md' | 'mdx'): PreparedSource {
  const leftOut: PreparedSource['leftOut'][number][] = [];
  const drop = (code: MarkupFault['code']) => (match: RegExpExecArray, text: string, offset: number) => {
    const before = source.slice(0, offset);
    const { raw, language, highlighted } = match.groups ?? {};
    const reference = before.endsWith('](') ? HUGO_REFERENCE.exec(text)?.[1] : undefined;
    if (reference !== undefined) return encodeURI(reference);
    if (code !== 'markup-template' || !CONTENTS.test(text))
      leftOut.push({ code, name: shorten(text, 40), line: before.split('\n').length });
    if (raw !== undefined) return text.slice(text.indexOf('}') + 1, text.lastIndexOf('{'));
    if (highlighted !== undefined)
      return `\`\`\`${language}${highlighted.startsWith('\n') ? '' : '\n'}${highlighted}\`\`\``;
    return keepLines(text);
  };

  let source = original;
  if (source.includes('<!--')) source = escapeOpenComments(source);
  if (source.includes('%%')) source = replaceOutsideCode(source, COMMENTS, drop('markup-html-comment'));
  if (/\{[%{:]|\)\{|<%|toc/i.test(source)) source = replaceOutsideCode(source, TEMPLATES, drop('markup-template'));
  if (format === 'mdx') {
    if (source.includes('{/*')) source = replaceOutsideCode(source, MDX_COMMENTS, drop('markup-html-comment'));
    if (source.includes('={'))
      source = replaceOutsideCode(source, LITERALS, ([, name, ...values]) => `${name}"${values.join('')}"`);
    if (/<[A-Z]/.test(source)) source = replaceOutsideCode(source, COMPONENT_TAGS, (_, tag) => dropExpressions(tag));
    if (/^(?:import|export)\s/m.test(source)) source = replaceOutsideCode(source, MDX_STATEMENTS, drop('mdx-code'));
  }
  if (/^(?:!!!|\?{3})/m.test(source)) source = quoteAdmonitions(source);
  if (source.includes(':::')) {
    source = replaceOutsideCode(
      source,
      DIRECTIVE_OPENERS,
      ([, fence, name, title]) => `${fence}${name}${title ? `[${title.trim()}]` : ''}`,
    );
  }
  return { ...separateComponents(source), leftOut };
}

/** `!!! note "A title"` of MkDocs; with `???` it is folded. What belongs to it is set in by four spaces. */
const ADMONITION = /^(?:!!!|\?{3}\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w-]*)*(?:[ \t]+"([^"\n]*)")?[ \t]*$/i;
const SET_IN = /^(?: {4}|\t)/;

/** Admonitions as the callouts of GitHub, line for line. */
function quoteAdmonitions(source: string): string {
  const masked = maskFences(source).split('\n');
  const lines = source.split('\n');
  for (let index = 0; index < lines.length - 1; index += 1) {
    const [opener, type, title = ''] = ADMONITION.exec(masked[index]!) ?? [];
    if (opener === undefined) continue;
    let end = index + 1;
    while (end < lines.length && (SET_IN.test(lines[end]!) || lines[end]!.trim() === '')) end += 1;
    while (lines[end - 1]!.trim() === '') end -= 1;
    if (end === index + 1) continue;
    const inner = quoteAdmonitions(
      lines
        .slice(index + 1, end)
        .map((line) => line.replace(SET_IN, ''))
        .join('\n'),
    );
    lines.splice(
      index,
      end - index,
      `> [!${type}] ${title}`.trimEnd(),
      ...inner.split('\n').map((line) => `> ${line}`.trimEnd()),
    );
    index = end - 1;
  }
  return lines.join('\n');
}

type Replace = (match: RegExpExecArray, text: string, offset: number) => string;

/** Replaces what a pattern finds outside code; what it finds is given as it is in the source. */
function replaceOutsideCode(source: string, pattern: RegExp, replace: Replace): string {
  let result = '';
  let end = 0;
  for (const match of maskCode(source).matchAll(pattern)) {
    const text = source.slice(match.index, match.index + match[0].length);
    result += source.slice(end, match.index) + replace(match, text, match.index);
    end = match.index + match[0].length;
  }
  return result + source.slice(end);
}

/** A comment that is never closed would swallow the rest of the text. */
function escapeOpenComments(source: string): string {
  const close = source.lastIndexOf('-->');
  return replaceOutsideCode(source, /<!--/g, (_, text, offset) => (offset > close ? `\\${text}` : text));
}

function keepLines(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** The tag of a component ends a paragraph only where an empty line does; authors leave it out. */
function separateComponents(source: string): Pick<PreparedSource, 'source' | 'toOriginalLine'> {
  const lines = source.split('\n');
  if (!lines.some((line) => COMPONENT_TAG.test(line))) return { source, toOriginalLine: (line) => line };
  const masked = maskCode(source).split('\n');
  const result: string[] = [];
  const origins: number[] = [];
  const push = (line: string, index: number) => {
    result.push(line);
    origins.push(index + 1);
  };
  lines.forEach((line, index) => {
    const isTag = COMPONENT_TAG.test(masked[index]!);
    const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';
    if (isTag && !isBlank(result.at(-1))) push('', index);
    push(line, index);
    if (isTag && !isBlank(lines[index + 1])) push('', index);
  });
  return { source: result.join('\n'), toOriginalLine: (line) => origins[line - 1] ?? line };
}

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
