import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { mathFromMarkdown, mathToMarkdown } from 'mdast-util-math';
import { directive } from 'micromark-extension-directive';
import { math } from 'micromark-extension-math';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDefinitionList from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';

/**
 * Reads the Markdown that people write: CommonMark and GitHub's extensions, formulas (`$x$`), containers (`:::note`),
 * definition lists, and emphasis next to Chinese, Japanese and Korean signs.
 *
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export const markdownParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMoreSyntax)
  .use(remarkDefinitionList)
  .use(remarkCjkFriendly)
  .freeze();

/** Writes trees of the same Markdown. */
export const markdownWriter = unified()
  .use(remarkGfm)
  .use(remarkMoreSyntax)
  .use(remarkDefinitionList)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one' })
  .freeze();

function remarkMoreSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mathSyntax(), containerSyntax());
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown(), directiveFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(mathToMarkdown(), directiveToMarkdown());
}

/** Of directives only the container: `:name` and `::name` are text in most articles. */
function containerSyntax(): Extension {
  const [container] = [directive().flow![58]!].flat();
  return { flow: { 58: container! } };
}

/**
 * Formulas by the rule of Pandoc: a dollar sign opens one only before a sign, and closes one only after a sign and not
 * before a digit, so that `$5 and $10` are prices.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function mathSyntax(): Extension {
  const { flow, text } = math();
  const [construct] = [text![36]!].flat() as [Construct];
  // eslint-disable-next-line func-style -- the tokenizer is called with its context as `this`
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const start = this.now();
    const check: State = (code) => {
      const source = this.sliceSerialize({ start, end: this.now() });
      const isDouble = source.startsWith('$$');
      const isFormula = isDouble || (/^\$[^\s$][^]*$/.test(source) && /[^\s\\]\$$/.test(source));
      const isPrice = !isDouble && code !== null && code >= 48 && code <= 57;
      return isFormula && !isPrice ? ok(code) : nok(code);
    };
    return construct.tokenize.call(this, effects, check, nok);
  };
  return { flow: flow!, text: { 36: { ...construct, tokenize } } };
}
