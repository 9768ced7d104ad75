import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { FindingCode } from '@/lib/content/check/codes';
import { getNearest } from '@/lib/text/nearest';
import { isMdxComponent, mdxComponents, readProperties } from './mdx-components';
import { isSafeUrl } from './urls';

/** A fault in the markup and the node that has it. */
export interface MarkupFault {
  readonly code: FindingCode;
  readonly node: Nodes;
  readonly message: string;
  readonly fix?: string;
}

/**
 * Finds everything in an article's tree that is more than text: raw HTML, code in MDX, components and properties that
 * are not on the list, links that would run something. What is only useless (comments, `<br>`) is a warning.
 */
export function checkMarkup(tree: Root): MarkupFault[] {
  const faults: MarkupFault[] = [];
  visit(tree, (node) => {
    faults.push(...checkNode(node));
  });
  return faults;
}

function checkNode(node: Nodes): MarkupFault[] {
  switch (node.type) {
    case 'html':
      return checkHtml(node.value, node);
    case 'link':
    case 'image':
    case 'definition':
      return isSafeUrl(node.url) ? [] : [unsafeLink(node.url, node)];
    case 'mdxjsEsm':
      return [code(node, 'Imports and exports are not run.', 'Delete this line.')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*\/\*[^]*\*\/\s*$/.test(node.value)
        ? [{ code: 'markup-html-comment', node, message: 'This comment is not published.' }]
        : [code(node, `{${shorten(node.value)}} is code.`, 'Write \\{ for a bracket, or name the file .md.')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    default:
      return [];
  }
}

function checkHtml(value: string, node: Nodes): MarkupFault[] {
  if (isComment(value)) return [{ code: 'markup-html-comment', node, message: 'This comment is not published.' }];
  if (isLineBreak(value)) {
    const fix = 'End the line with a backslash instead.';
    return [{ code: 'markup-html-break', node, message: '<br> is HTML; it was read as a line break.', fix }];
  }
  if (/^\s*<\//.test(value)) return [];
  const message = `${shorten(value)} is HTML, which is not published.`;
  return [{ code: 'markup-html', node, message, fix: 'Use Markdown; for a bracket as text write \\<.' }];
}

export function isComment(html: string): boolean {
  return /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)+$/.test(html);
}

export function isLineBreak(html: string): boolean {
  return /^\s*<br\s*\/?>\s*$/i.test(html);
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement): MarkupFault[] {
  const { name } = node;
  if (name === 'br') return checkHtml('<br>', node);
  if (!isMdxComponent(name)) {
    const nearest = getNearest(name ?? '', Object.keys(mdxComponents));
    const known = Object.keys(mdxComponents).join(', ');
    const fix = nearest ? `Did you mean <${nearest}>?` : `There are ${known}; for a bracket as text write \\<.`;
    return [{ code: 'mdx-component-unknown', node, message: `<${name ?? ''}> is no component.`, fix }];
  }

  if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || (value && typeof value === 'object'))) {
    return [code(node, `<${name}> has a property that is code.`, 'Write every property as name="text".')];
  }
  const parsed = mdxComponents[name].safeParse(readProperties(node));
  const faults = (parsed.error?.issues ?? []).map(({ path, message }): MarkupFault => {
    const about = path.length > 0 ? `${path.join('.')}: ${message}` : message;
    return { code: 'mdx-component-props', node, message: `<${name}> ${about}.` };
  });
  return [...faults, ...checkChildren(name, node)];
}

/** What has to stand between a component's tags for it to mean anything. */
function checkChildren(name: keyof typeof mdxComponents, node: MdxJsxFlowElement | MdxJsxTextElement): MarkupFault[] {
  const types = node.children.map((child) => child.type as string);
  const wanted = { Steps: 'list', Comparison: 'table' }[name as string];
  const isRight = wanted ? types.length === 1 && types[0] === wanted : name === 'Figure' || types.length > 0;
  if (isRight) return [];
  const content = { list: 'one numbered list', table: 'one table' }[wanted ?? ''] ?? 'text';
  const message = `<${name}> must hold ${content}.`;
  const fix = 'Leave an empty line after the opening and before the closing tag.';
  return [{ code: 'mdx-component-props', node, message, fix }];
}

function unsafeLink(url: string, node: Nodes): MarkupFault {
  const fix = 'Link to a page with https://, to a file of the collection, or to a mail address.';
  return { code: 'markup-unsafe-link', node, message: `"${shorten(url)}" is no address of a page.`, fix };
}

function code(node: Nodes, message: string, fix: string): MarkupFault {
  return { code: 'mdx-code', node, message, fix };
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
