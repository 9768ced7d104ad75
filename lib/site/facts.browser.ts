import type { SiteFacts } from './site-schema';

/** The facts that scripts in the browser need; the build puts them in, so that no script carries a YAML parser. */
export const facts = /* @__PURE__ */ JSON.parse(process.env.SITE_BROWSER_FACTS || '{}') as SiteFacts;
