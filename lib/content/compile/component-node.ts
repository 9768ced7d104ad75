import type { Data, Node, Parent, RootContent } from 'mdast';

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
