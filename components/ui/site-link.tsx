import type { AnchorHTMLAttributes } from 'react';
import { hrefTo } from '@/lib/site/paths';

interface SiteLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of the site, a fragment, or another site's URL. */
  readonly href: string;
}

/**
 * A link. It is a plain anchor, so that it works before any script has run; the navigation island turns clicks on paths
 * of the site into client navigation.
 */
export function SiteLink({ href, ...rest }: SiteLinkProps) {
  return <a href={href.startsWith('/') ? hrefTo(href) : href} {...rest} />;
}
