import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { JsonLd } from '@/components/seo/json-ld';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { listUnusedPages } from '@/lib/content/views/pages';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { createMetadata, type PageDescription } from '@/lib/seo/create-metadata';

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
    const { slug = '', page = '1' } = await readParams(params);
    const knowledgeBase = getKnowledgeBase();
    const subject = find ? (find(knowledgeBase, slug) ?? notFound()) : (undefined as Subject);
    const description = describe(knowledgeBase, subject, Number(page));
    return { knowledgeBase, subject, page: Number(page), description };
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
 * Makes `generateStaticParams` of a route.
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
  return () => {
    const knowledgeBase = getKnowledgeBase();
    const isToRender = pathOf ? createRenderFilter(knowledgeBase) : () => true;
    const params = list(knowledgeBase)
      .filter((listed) => isToRender(pathOf?.(listed) ?? ''))
      .map((listed) => Object.fromEntries<string>(names.map((name) => [name, listed[name]])) as Record<Name, string>);
    return orPlaceholder(params, ...names);
  };
}
