import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { contentPageMarkdownPath, machinePaths, markdownPath } from '@/lib/site/paths';
import { buildApiChunks, buildApiLists } from '@/lib/seo/api/build-api';
import { buildArticleMarkdown, buildArticleText, buildPageMarkdown } from '@/lib/seo/article-markdown';
import { buildFeedStyle } from '@/lib/seo/feeds/build-feed-style';
import { buildFeeds } from '@/lib/seo/feeds/build-feeds';
import { buildLlms, buildLlmsFull } from '@/lib/seo/llms';
import { buildManifest } from '@/lib/seo/manifest';
import { buildIndexNowKey, buildRobots, buildSecurity } from '@/lib/seo/root-files';
import { site } from '@/lib/site/site';
import type { PublishedFile } from './write-files';

/** What machines read besides the pages: feeds, Markdown, data, and what they ask a site for first. */
export function* makeMachineFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  for (const file of listFiles(knowledgeBase)) yield { ...file, path: file.path.slice(1) };
}

function* listFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  yield { path: machinePaths.robots, content: buildRobots() };
  yield* buildSecurity();
  yield { path: machinePaths.manifest, content: buildManifest() };
  yield { path: machinePaths.llms, content: buildLlms(knowledgeBase) };
  const getText = (article: Article) => buildArticleText(knowledgeBase, article);
  yield { path: machinePaths.llmsFull, content: buildLlmsFull(knowledgeBase, site.llmsFullBytes, getText) };
  yield* buildIndexNowKey(process.env.INDEXNOW_KEY);
  yield* buildApiLists(knowledgeBase);
  yield* buildApiChunks(knowledgeBase);
  for (const article of knowledgeBase.articles) {
    yield { path: markdownPath(article.slug), content: buildArticleMarkdown(knowledgeBase, article) };
  }
  for (const page of knowledgeBase.pages) {
    yield { path: contentPageMarkdownPath(page.slug), content: buildPageMarkdown(knowledgeBase, page) };
  }

  yield { path: machinePaths.feedStyle, content: buildFeedStyle() };
  yield* buildFeeds(knowledgeBase);
}
