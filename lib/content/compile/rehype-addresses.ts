import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { hrefTo } from '@/lib/site/paths';

/** Puts the site's base path before paths of the site, which links and images lead to. */
export function rehypeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (typeof address === 'string' && address.startsWith('/')) properties[name] = hrefTo(address);
      }
    });
  };
}
