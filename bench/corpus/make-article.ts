import { createRandom, type Random } from './random';
import { makeParagraph, makeSentence, type Topic } from './sentences';
import { NOUNS, QUALITIES, SUBJECTS, SYLLABLES, TAGS } from './words';

/** What the map of the corpus holds: names as an article's front matter gives them. */
export interface CorpusMap {
  readonly dimensions: readonly string[];
  readonly categories: readonly string[];
}

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

const QUESTIONS = [
  'What are {subject}, and what are they for?',
  'Why do {subject} break down?',
  'How do you set up {subject} that people use?',
  'How do you know whether {subject} work?',
  'How do {subject} survive growth?',
] as const;

const DUPLICATE_EVERY = 50;
const LONG_EVERY = 40;
const PICTURE_EVERY = 25;

/** Pictures of the corpus, which articles share. */
export const PICTURES = Array.from({ length: 8 }, (_, index) => `images/picture-${index + 1}.svg`);

/** How many articles share the names of one topic. */
const ARTICLES_PER_TOPIC = 8;

/** Terms that an article has besides the names of its topic; with them 10,000 articles know 37,000 words, about as many as real ones would. */
const TERMS_PER_ARTICLE = 16;

/** A rank for each word of the language that terms are made of. */
const RANKS = Array.from({ length: SYLLABLES.length ** 3 }, (_, rank) => rank);

const SUBJECT_COUNT = SUBJECTS.length * QUALITIES.length;

/** The title of an article; no two of a corpus have the same. */
export function titleOf(index: number): string {
  return QUESTIONS[index % QUESTIONS.length]!.replace('{subject}', subjectOf(index));
}

/** Spread so that neighbours in number are none in subject; 7919 shares no factor with the number of subjects. */
function subjectOf(index: number): string {
  const subject = (Math.floor(index / QUESTIONS.length) * 7919) % SUBJECT_COUNT;
  return `${QUALITIES[subject % QUALITIES.length]} ${SUBJECTS[Math.floor(subject / QUALITIES.length)]}`;
}

/** The most articles that a corpus can have without two asking the same. */
export const MAX_ARTICLES = SUBJECT_COUNT * QUESTIONS.length;

export function slugOf(index: number): string {
  return titleOf(index)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

/** One article of a corpus of `count`, the same for the same seed and number. */
export function makeArticle(seed: number, index: number, count: number, map: CorpusMap): CorpusFile {
  // As in real folders, now and then somebody has copied an article and changed little but its title.
  const source = index % DUPLICATE_EVERY === DUPLICATE_EVERY - 1 ? index - 1 : index;
  const random = createRandom(seed * 1_000_003 + source);
  const subject = subjectOf(source);
  const shared = makeNames(createRandom(seed + Math.floor(source / ARTICLES_PER_TOPIC)));
  const own = makeTerms(createRandom(seed * 7_000_003 + source));
  const topic: Topic = { subject, names: [...shared, ...own] };
  const isMdx = random.chance(0.15);
  const text = [
    makeFrontMatter(random, index, topic, map),
    `# ${titleOf(index)}`,
    `## Short Answer\n\n${makeParagraph(random, topic, 3)}`,
    `## Why This Matters\n\n${makeBody(random, topic, index, count)}`,
    `## What to do about ${subject}\n\n${isMdx ? makeSteps(random, topic) : makeList(random, topic)}`,
    `## How to tell\n\n${random.chance(0.5) ? makeTable(random) : makeQuotation(random, topic)}`,
    makeParagraph(random, topic, 5),
    `---\n\n${makeClosing(random, index, count, map)}`,
  ].join('\n\n');
  return { path: `articles/${slugOf(index)}.${isMdx ? 'mdx' : 'md'}`, text: `${text}\n` };
}

function makeNames(random: Random): string[] {
  return Array.from({ length: 3 }, () => {
    const name = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}

/** Two words each, of a language in which few words are common and most are rare. */
function makeTerms(random: Random): string[] {
  const pickWord = () => spell(random.pickZipf(RANKS));
  return Array.from({ length: TERMS_PER_ARTICLE }, () => `${pickWord()} ${pickWord()}`);
}

/** The word of a rank; no two have the same. 7919 shares no factor with the number of words. */
function spell(rank: number): string {
  const code = (rank * 7919) % RANKS.length;
  const digits = [code, code / SYLLABLES.length, code / SYLLABLES.length ** 2];
  return digits.map((digit) => SYLLABLES[Math.floor(digit) % SYLLABLES.length]!).join('');
}

function makeFrontMatter(random: Random, index: number, topic: Topic, map: CorpusMap): string {
  const tags = new Set(Array.from({ length: 3 + random.below(4) }, () => random.pickZipf(TAGS)));
  const askedAs = Array.from({ length: 3 }, () => `  - "${makeSentence(random, topic).replaceAll('"', '')}"`);
  return [
    '---',
    `title: "${titleOf(index)}"`,
    `dimension: ${random.pick(map.dimensions)}`,
    `category: ${map.categories[index % map.categories.length]}`,
    `tags: [${[...tags].map((tag) => JSON.stringify(random.pickZipf(SPELLINGS)(tag))).join(', ')}]`,
    `difficulty: ${random.pick(['foundational', 'intermediate', 'advanced'])}`,
    `meta_description: "${makeSentence(random, topic).replaceAll('"', '')} (${index})"`,
    `asked_as:\n${askedAs.join('\n')}`,
    'last_reviewed: 2026-06-01',
    '---',
  ].join('\n');
}

/** How people spell one and the same tag. */
const SPELLINGS: readonly ((tag: string) => string)[] = [
  (tag) => tag,
  (tag) => tag.replaceAll('-', ' '),
  (tag) => tag.charAt(0).toUpperCase() + tag.slice(1).replaceAll('-', ' '),
  (tag) => tag.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase()),
  (tag) => tag.replaceAll('-', '_'),
  (tag) => tag.toUpperCase(),
  (tag) => `#${tag}`,
  (tag) => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
];

function makeBody(random: Random, topic: Topic, index: number, count: number): string {
  const length = index % LONG_EVERY === LONG_EVERY - 1 ? 60 : 7;
  const paragraphs = Array.from({ length }, (_, number) => {
    const lead = number % 2 === 1 ? `**${makeSentence(random, topic)}** ` : '';
    const link =
      number % 3 === 2
        ? ` See [what ${random.pick(NOUNS)}s have to do with it](${makeLink(random, index, count)}).`
        : '';
    return lead + makeParagraph(random, topic, 5) + link;
  });
  const picture = `![What the ${random.pick(NOUNS)} looks like](../${random.pick(PICTURES)})`;
  return (index % PICTURE_EVERY === 0 ? [picture, ...paragraphs] : paragraphs).join('\n\n');
}

/**
 * Mostly the file of another article; now and then its address or a name that somebody half remembered, and in three of a
 * hundred one that is gone, as in every collection that has grown.
 */
function makeLink(random: Random, index: number, count: number): string {
  const target = slugOf(pickOther(random, index, count));
  const way = random.next();
  if (way < 0.02) return `${target.slice(0, -4)}-old.md`;
  if (way < 0.03) return `/insights/${target}`;
  if (way < 0.06) return `./${target.replace(/^(what|why|how)-(are|do)-/, '')}.md`;
  if (way < 0.1) return `/articles/${target}/`;
  return `${target}.md`;
}

function pickOther(random: Random, index: number, count: number): number {
  return (index + 1 + random.below(Math.max(1, count - 1))) % count;
}

function makeList(random: Random, topic: Topic): string {
  return Array.from({ length: 5 }, () => `- ${makeSentence(random, topic)}`).join('\n');
}

function makeSteps(random: Random, topic: Topic): string {
  const steps = Array.from(
    { length: 4 },
    (_, step) => `${step + 1}. **Step ${step + 1}.** ${makeSentence(random, topic)}`,
  );
  return `<Steps>\n${steps.join('\n')}\n</Steps>\n\n<Callout type="example" title="What it sounds like">\n${makeParagraph(random, topic, 2)}\n</Callout>`;
}

function makeTable(random: Random): string {
  const rows = Array.from(
    { length: 4 },
    () => `| The ${random.pick(NOUNS)} | ${random.pick(NOUNS)} | ${random.pick(NOUNS)} |`,
  );
  return `| You see | It means | It costs |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function makeQuotation(random: Random, topic: Topic): string {
  return `> ${makeSentence(random, topic)}\n>\n> ${makeSentence(random, topic)}`;
}

function makeClosing(random: Random, index: number, count: number, map: CorpusMap): string {
  const dimensions = random.sample(map.dimensions, 2).map((name) => `- ${name}`);
  const others = [pickOther(random, index, count), pickOther(random, index, count)];
  const links = others.map((other) => `- [${titleOf(other)}](${slugOf(other)}.md)`);
  const related = random.chance(0.1) ? `\n\n**Related Questions:**\n- ${titleOf(others[0]!).replace('?', '')}` : '';
  return `**Related Dimensions:**\n${dimensions.join('\n')}\n\n**See Also:**\n${links.join('\n')}${related}`;
}
