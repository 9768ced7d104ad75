import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { listUnusedPages } from '@/lib/content/views/pages';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { createMetadata, type PageDescription } from '@/lib/seo/create-metadata';
import { PLACEHOLDER } from '@/lib/site/paths';

interface Props {
  /** `slug` in the routes of one thing among many, `page` in those of the further pages of a list. */
  readonly params: Promise<{ readonly slug?: string; readonly page?: string }>;
}

interface Route<Subject, View> {
  /** What the page is about, by its slug; `undefined` if there is nothing of that name, and the page is a 404. */
  readonly find?: (knowledgeBase: KnowledgeBase, slug: string) => Subject | undefined;
  /** What the page says of itself in its head. */
  readonly describe: (knowledgeBase: KnowledgeBase, subject: Subject, page: number) => PageDescription;
  /** What the page shows; `undefined` if the list has no such page, which is a 404. */
  readonly createView?: (knowledgeBase: KnowledgeBase, subject: Subject, page: number) => View | undefined;
  /** What it says of itself as data. */
  readonly buildJsonLd?: (view: View, description: PageDescription, subject: Subject) => object;
  readonly Page: (props: { readonly view: View; readonly subject: Subject }) => ReactNode;
}

/**
 * What every route does: get it or `notFound()`, metadata, JSON-LD, the page.
 *
 * @example
 * const route = createRoute({ describe: describeSection('tags'), createView: createTagIndex, Page: ... });
 * export const { generateMetadata } = route;
 * export default route.Page;
 */
export function createRoute<Subject, View>({ find, describe, createView, buildJsonLd, Page }: Route<Subject, View>) {
  async function look({ params }: Props) {
    const { slug = '', ...rest } = await params;
    const page = Number(rest.page ?? 1);
    const knowledgeBase = getKnowledgeBase();
    // Next hands a parameter over as it is in an address.
    const subject = find ? (find(knowledgeBase, decodeURIComponent(slug)) ?? notFound()) : (undefined as Subject);
    return { knowledgeBase, subject, page, description: describe(knowledgeBase, subject, page) };
  }

  async function generateMetadata(props: Props) {
    return createMetadata((await look(props)).description);
  }

  async function RoutePage(props: Props) {
    const { knowledgeBase, subject, page, description } = await look(props);
    if (listUnusedPages(knowledgeBase).includes(description.path)) notFound();
    const view = createView ? (createView(knowledgeBase, subject, page) ?? notFound()) : (undefined as View);
    return (
      <>
        {buildJsonLd && <JsonLd nodes={[buildJsonLd(view, description, subject)].flat()} />}
        <Page view={view} subject={subject} />
      </>
    );
  }

  return { generateMetadata, Page: RoutePage };
}

/**
 * What a page says of itself as data. Browsers do not run it; `<` is written as an escape, so that no text of an
 * article can end the element.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
function JsonLd({ nodes }: { readonly nodes: readonly object[] }) {
  return nodes.map((node, index) => (
    <script
      key={index}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(node).replace(/</g, '\\u003c') }}
    />
  ));
}

/**
 * Makes `generateStaticParams` of a route. One that has no page gets a placeholder, whose page is a 404 and which the
 * post-build step takes out of the export.
 *
 * @param names of its parameters.
 * @param list what has a page, each with the parameters of that.
 * @param pathOf the path of a page, where a build may take it from an earlier one: Next need not make it then.
 */
export function createStaticParams<Name extends 'slug' | 'page', Listed extends Readonly<Record<Name, string>>>(
  names: readonly Name[],
  list: (knowledgeBase: KnowledgeBase) => readonly Listed[],
  pathOf?: (listed: Listed) => string,
) {
  const pick = (valueOf: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>;
  return () => {
    const knowledgeBase = getKnowledgeBase();
    const isToRender = pathOf ? createRenderFilter(knowledgeBase) : () => true;
    const listed = list(knowledgeBase).filter((entry) => isToRender(pathOf?.(entry) ?? ''));
    return listed.length > 0 ? listed.map((entry) => pick((name) => entry[name])) : [pick(() => PLACEHOLDER)];
  };
}
