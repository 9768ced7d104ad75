import type { Element } from 'hast';
import type { Data, Node, Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { mdxComponents } from '@/components/mdx';
import type { ReportNode } from './describe-markup';

/** A component of `components/mdx` in a tree: its name there, and its properties as they were written. */
export interface ComponentNode extends Parent {
  type: 'component';
  name: string;
  props: Readonly<Record<string, string>>;
  children: RootContent[];
  data: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode;
  }
}

/** What the tag of a component is called in a tree of HTML; no author can write it, since unknown tags never get there. */
export const COMPONENT_TAG = 'mdx-component';

export function createComponentNode(
  name: string,
  props: Readonly<Record<string, string>>,
  children: RootContent[],
  position?: Node['position'],
): ComponentNode {
  const hProperties = { dataName: name, dataProps: JSON.stringify(props) };
  return {
    type: 'component',
    name,
    props,
    children,
    data: { hName: COMPONENT_TAG, hProperties },
    ...(position && { position }),
  };
}

/** The name and the properties of a component in a tree of HTML. */
export function readComponent({ properties }: Element): { name: string; props: Record<string, string> } {
  return {
    name: String(properties.dataName),
    props: JSON.parse(String(properties.dataProps)) as Record<string, string>,
  };
}

/**
 * Checks the components in a text against their schemas. A property that is wrong is dropped; a component that cannot do
 * without it, or does not hold what it is made for, is taken away from around what it holds.
 */
export function checkComponents(tree: Root, report: ReportNode): void {
  visit(tree, 'component', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const checked = checkComponent(node, report);
    if (checked) {
      // The walk goes on into this node.
      Object.assign(node, checked);
      return undefined;
    }
    replaceChild(parent, index, node.children);
    return [SKIP, index];
  });
}

/** Puts other nodes, of which there may be any number, in the place of one; a walk must go on with them, not with it. */
export function replaceChild(parent: Parent, index: number, nodes: readonly RootContent[]): void {
  parent.children = [...parent.children.slice(0, index), ...nodes, ...parent.children.slice(index + 1)];
}

/** What a component may hold, as messages say it; of `blocks` there must be one at least. */
const CONTENTS = { blocks: 'text', list: 'one numbered list', table: 'one table' };

function checkComponent(node: ComponentNode, report: ReportNode): ComponentNode | undefined {
  const { schema, holds } = mdxComponents[node.name]!;
  const props = { ...node.props };
  for (const issue of schema.safeParse(props).error?.issues ?? []) {
    const { path, message } = issue;
    const names = issue.code === 'unrecognized_keys' ? issue.keys : path.map(String);
    const isCode = names.some(
      (name) => /^\{|^on[A-Z]|^dangerously/.test(props[name] ?? '') || /^(?:on[A-Z]|dangerously)/.test(name),
    );
    if (isCode) {
      const fix = 'Write every property as name="text".';
      report('mdx-code', node, `<${node.name}> has a property that is code; it is left out.`, fix);
    } else {
      const about = path.length > 0 ? `${path.join('.')}: ${message}` : message;
      report('mdx-component-props', node, `<${node.name}> ${about}.`);
    }
    for (const name of names) delete props[name];
  }
  if (!schema.safeParse(props).success) return undefined;

  const [only, ...others] = node.children;
  const isHeld = holds === 'nothing' || (holds === 'blocks' ? only : only?.type === holds && others.length === 0);
  if (isHeld) return createComponentNode(node.name, props, node.children, node.position);
  const message = `<${node.name}> must hold ${CONTENTS[holds]}; it is shown without its frame.`;
  report('mdx-component-props', node, message);
  return undefined;
}
