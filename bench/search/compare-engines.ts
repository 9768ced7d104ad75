import { performance } from 'node:perf_hooks';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { JudgedQuery } from '@/lib/search/evaluate';
import { averageScores, scoreRanking, type Score } from '@/lib/search/metrics';
import { openBuiltIndex } from '@/lib/search/open-built';
import { search } from '@/lib/search/search';
import { MOST, type BenchDocument, type Engine } from './engine';
import { flexSearch, miniSearch, orama } from './libraries';
import { measureBrotli } from './measure-brotli';
import { pagefind } from './pagefind';

export interface EngineMeasures {
  readonly name: string;
  readonly score: Score;
  readonly bytes: number;
  readonly warmMs: number;
}

/** Asks every engine the same questions of the same articles. */
export async function compareEngines(
  knowledge: KnowledgeBase,
  queries: readonly JudgedQuery[],
): Promise<EngineMeasures[]> {
  const own: Engine = { name: 'ours', open: () => openOwn(knowledge) };
  const documents = knowledge.articles.map(toDocument);
  const measures: EngineMeasures[] = [];
  for (const engine of [own, miniSearch, orama, flexSearch, pagefind]) {
    const opened = await engine.open(documents);
    const scores: Score[] = [];
    const times: number[] = [];
    for (const { q, relevant } of queries) {
      const asked = performance.now();
      const ranking = await opened.search(q);
      times.push(performance.now() - asked);
      scores.push(scoreRanking(ranking, relevant));
    }
    times.sort((a, b) => a - b);
    const warmMs = times[Math.floor(times.length / 2)]!;
    measures.push({ name: engine.name, score: averageScores(scores), bytes: opened.bytes, warmMs });
    await opened.close?.();
  }
  return measures;
}

async function openOwn(knowledge: KnowledgeBase) {
  const { source, files } = await openBuiltIndex(knowledge, { thesaurus: knowledge.synonyms, text: '' });
  return {
    bytes: [...files.values()].reduce((sum, text) => sum + measureBrotli(text), 0),
    search: async (query: string) => {
      const { results } = await search(source, query, { isTyping: true, most: MOST });
      return results.map(({ slug }) => slug);
    },
  };
}

/** Other phrasings are given to every engine, as a part of the answer. */
function toDocument({ slug, title, shortAnswer, description, askedAs, tags, text }: KnowledgeBase['articles'][number]) {
  const answer = [shortAnswer?.text ?? description, ...askedAs].join('\n');
  return { slug, title, answer, tags: tags.join(' '), body: text } satisfies BenchDocument;
}
