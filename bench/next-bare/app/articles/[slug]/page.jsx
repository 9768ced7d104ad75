import { MDXRemote } from 'next-mdx-remote/rsc';
import remarkGfm from 'remark-gfm';
import { listSlugs, readArticle } from '../../../articles.mjs';

const Box = ({ children }) => <div>{children}</div>;
const components = { Callout: Box, KeyTakeaway: Box, Steps: Box, Comparison: Box, Figure: Box };

export const dynamicParams = false;

export function generateStaticParams() {
  return listSlugs().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }) {
  const { data } = readArticle((await params).slug);
  return { title: data.title, description: data.meta_description };
}

export default async function Article({ params }) {
  const { content, format } = readArticle((await params).slug);
  const mdxOptions = { format, remarkPlugins: [remarkGfm] };
  return (
    <main>
      <MDXRemote source={content} options={{ mdxOptions }} components={components} />
    </main>
  );
}
