import type { Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { mdxComponents } from '@/components/mdx';
import type { FindingCode } from '@/lib/content/check/codes';
import { createComponentNode, type ComponentNode } from './component-node';

/** A fault of a component, and the node that has it. */
export interface ComponentFault {
  readonly code: FindingCode;
  readonly node: ComponentNode;
  readonly message: string;
  readonly fix?: string;
}

/**
 * Checks the components in a text against their schemas. A property that is wrong is dropped; a component that cannot do
 * without it, or does not hold what it is made for, is taken away from around what it holds.
 */
export function checkComponents(tree: Root): ComponentFault[] {
  const faults: ComponentFault[] = [];
  visit(tree, 'component', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const checked = checkComponent(node, faults);
    (parent as Parent).children.splice(index, 1, ...(checked ? [checked] : node.children));
    return checked ? undefined : index;
  });
  return faults;
}

function checkComponent(node: ComponentNode, faults: ComponentFault[]): RootContent | undefined {
  const { schema, holds } = mdxComponents[node.name]!;
  const props = { ...node.props };
  const first = schema.safeParse(props);
  for (const { path, message, code, keys } of (first.error?.issues ?? []) as Issue[]) {
    const names = code === 'unrecognized_keys' ? (keys ?? []) : path.map(String);
    const isCode = names.some(
      (name) => /^\{|^on[A-Z]|^dangerously/.test(props[name] ?? '') || /^(?:on[A-Z]|dangerously)/.test(name),
    );
    const about = path.length > 0 ? `${path.join('.')}: ${message}` : message;
    faults.push({
      code: isCode ? 'mdx-code' : 'mdx-component-props',
      node,
      message: isCode ? `<${node.name}> has a property that is code; it is left out.` : `<${node.name}> ${about}.`,
      ...(isCode && { fix: 'Write every property as name="text".' }),
    });
    for (const name of names) delete props[name];
  }
  if (!schema.safeParse(props).success) return undefined;

  const types = node.children.map(({ type }) => type);
  const isHeld = {
    blocks: types.length > 0,
    list: types.length === 1 && types[0] === 'list',
    table: types.length === 1 && types[0] === 'table',
    nothing: true,
  }[holds];
  if (!isHeld) {
    const content = { blocks: 'text', list: 'one numbered list', table: 'one table', nothing: '' }[holds];
    faults.push({
      code: 'mdx-component-props',
      node,
      message: `<${node.name}> must hold ${content}; it is shown without its frame.`,
    });
    return undefined;
  }
  return createComponentNode(node.name, props, node.children, node.position);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code: string;
  readonly keys?: readonly string[];
}
