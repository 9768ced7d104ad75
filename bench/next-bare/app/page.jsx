import Link from 'next/link';
import { listSlugs, readArticle } from '../articles.mjs';

export const metadata = { title: 'All articles' };

export default function Home() {
  return (
    <main>
      <h1>All articles</h1>
      <ul>
        {listSlugs().map((slug) => (
          <li key={slug}>
            <Link href={`/articles/${slug}`}>{readArticle(slug).data.title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
