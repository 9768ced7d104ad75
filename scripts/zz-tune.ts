import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { openCollection } from '@/lib/knowledge-base/get-knowledge-base';
import { listFields } from '@/lib/search/fields';
import { buildPostings } from '@/lib/search/build-postings';
import { createThesaurus } from '@/lib/search/thesaurus';
import { createVocabulary } from '@/lib/search/vocabulary';
import { parseQuery } from '@/lib/search/parse-query';
import { findIdeas } from '@/lib/search/find-ideas';
import { rank } from '@/lib/search/rank';
import { rarity } from '@/lib/search/postings';
import { scoreRanking, averageScores } from '@/lib/search/metrics';
import { WEIGHTS } from '@/lib/search/weights';
import { listWords } from '@/lib/text/terms';
import { slugify } from '@/lib/text/slug';

const list = (v: any) => (v ? (Array.isArray(v) ? v : String(v).split(',')).map((s: string) => s.trim()).filter(Boolean) : []);
const entries = parse(readFileSync('content/synonyms.yml', 'utf8')).map((e: any) => ({ means: e.means, also: list(e.also), says: list(e.says), near: list(e.near) }));
const { knowledgeBase: kb } = openCollection();
const queries = parse(readFileSync('content/search-expectations.yml', 'utf8')).map((e: any) => ({ q: e.q, kind: e.kind, rel: Object.fromEntries([...[e.find].flat().map((s: string) => [s, 2]), ...[e.also ?? []].flat().map((s: string) => [s, 1])]) }));
const bare = process.argv.includes('--bare');
const noThes = process.argv.includes('--nothes');
const verbose = process.argv.includes('-v');
const over: any = JSON.parse(process.env.W || '{}');
const weights: any = { ...WEIGHTS, ...over };
const arts = kb.articles.map((a) => bare ? { ...a, askedAs: [], tags: a.dimension ? [a.dimension] : [] } : a);
export function build(weights: any) {
  const fields = arts.map((a) => listFields(kb, a));
  const thesaurus = createThesaurus(noThes ? [] : entries);
  const built = buildPostings(fields, thesaurus, weights);
  const count = arts.length;
  const df = (k: string) => built.lists.get(k)?.length ?? 0;
  const titleWeights = fields.map((f) => [...new Set(listWords(f.title).filter((w) => !w.isStop).map((w) => w.stem))].reduce((s, t) => s + rarity(df(t), count), 0));
  const thesWords = entries.flatMap((e: any) => [e.means, ...e.also, ...e.says]).flatMap((t: string) => listWords(t).filter((w) => !w.isStop).map((w) => w.word));
  const freq = new Map<string, number>();
  for (const forms of built.words.values()) for (const [w, c] of forms) freq.set(w, c);
  const corpusWords = [...freq].sort((a, b) => b[1] - a[1]).map(([w]) => w);
  const vocabulary = createVocabulary([...corpusWords, ...(noThes ? [] : thesWords)]);
  return { lists: built.lists, thesaurus, vocabulary, titleWeights, count };
}
export function run(src: ReturnType<typeof build>, q: string, weights: any, typing = true) {
  const parsed = parseQuery(q, src.vocabulary, weights, typing);
  const ideas = findIdeas(parsed.words, src.thesaurus, weights);
  const ranked = rank({ words: parsed.words, ideas }, src.lists, src, weights);
  return { parsed, ideas, slugs: ranked.slice(0, 10).map((r) => arts[r.article]!.slug), ranked };
}
export function evalAll(weights: any, filter = (_: any, i: number) => true, show = false) {
  const src = build(weights);
  const scored = queries.filter(filter).map((x: any) => { const r = run(src, x.q, weights, x.kind === 'prefix'); return { ...x, r, s: scoreRanking(r.slugs, x.rel) }; });
  if (show) {
    for (const x of scored) if (x.s.firstThree === 0 || (verbose && x.s.ndcg10 < 0.6)) {
      console.log(`\n[${x.kind}] ${x.q} ndcg=${x.s.ndcg10.toFixed(2)} dym=${x.r.parsed.didYouMean ?? ''}`);
      console.log('   want', Object.keys(x.rel).join(', '), ' at', x.r.slugs.findIndex((s: string) => x.rel[s] === 2) + 1);
      console.log('   got ', x.r.slugs.slice(0, 3).join(' | '));
      console.log('   ideas', [...x.r.ideas].filter(([, s]: any) => s > 0.2).map(([i, s]: any) => `${entries[i].means}:${s.toFixed(2)}`).join(', '));
    }
  }
  const kinds = [...new Set(scored.map((x: any) => x.kind))] as string[];
  const fmt = (n: string, l: any[]) => { const a = averageScores(l.map((x) => x.s)); return `${n.padEnd(11)} n=${l.length} ndcg ${a.ndcg10.toFixed(3)} s@1 ${a.first.toFixed(2)} s@3 ${a.firstThree.toFixed(2)} mrr ${a.reciprocalRank.toFixed(3)} empty ${a.isEmpty}`; };
  if (show) { for (const k of kinds) console.log(fmt(k, scored.filter((x: any) => x.kind === k))); }
  console.log(fmt('all', scored));
  return averageScores(scored.map((x: any) => x.s));
}
if (process.argv[2] === 'eval') { evalAll(weights, () => true, true); }
if (process.argv[2] === 'tune') {
  const paths = ['fields.title.weight','fields.askedAs.weight','fields.answer.weight','fields.topic.weight','fields.headings.weight','fields.title.lengthShare','fields.answer.lengthShare','fields.body.lengthShare','saturation','idea','singleWord','nearIdea','partialSaying','leastSayingShare','titleCoverage','smallWord','paleWord'];
  const get = (o: any, p: string) => p.split('.').reduce((x, k) => x[k], o);
  const set = (o: any, p: string, v: number) => { const c = structuredClone(o); const ks = p.split('.'); const l = ks.pop()!; ks.reduce((x, k) => x[k], c)[l] = v; return c; };
  const log = console.log; 
  const even = (_: any, i: number) => i % 2 === 0, odd = (_: any, i: number) => i % 2 === 1;
  const val = (w: any) => { console.log = () => {}; const r = evalAll(w, even); console.log = log; return r.ndcg10 + 0.3 * r.firstThree; };
  let best = structuredClone(weights), bv = val(best); log('start', bv.toFixed(4));
  for (let round = 0; round < 2; round++) for (const p of paths) for (const f of [0.6, 0.8, 1.25, 1.6]) {
    const c = set(best, p, +(get(best, p) * f).toFixed(3)); if (p.includes('Share') && get(c, p) > 0.95) continue;
    const v = val(c); if (v > bv + 0.001) { bv = v; best = c; log(round, p, get(best, p), bv.toFixed(4)); }
  }
  log(JSON.stringify(best)); evalAll(best, even); evalAll(best, odd);
}
