import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { articlePath } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createArticleView } from '@/lib/views/article';
import { orPlaceholder } from '@/lib/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().articles.map(({ slug }) => ({ slug })),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const article = getKnowledgeBase().getArticle((await params).slug) ?? notFound();
  const { slug, title, seoTitle, description, canonicalElsewhere } = article;
  return createMetadata({
    title,
    ...(seoTitle && { titleElement: seoTitle }),
    description,
    path: articlePath(slug),
    ...(canonicalElsewhere && { canonical: canonicalElsewhere }),
  });
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const article = knowledgeBase.getArticle((await params).slug) ?? notFound();
  return (
    <ArticlePage view={createArticleView(knowledgeBase, article)} resolvers={knowledgeBase.getResolvers(article)} />
  );
}
