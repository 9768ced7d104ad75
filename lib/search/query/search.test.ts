import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from './search';
import { aConcept, aSource } from '../build/test-factories';

const source = await aSource();
const TEXTS: Readonly<Record<string, string>> = {
  'what-is-the-single-point-of-failure-of-a-ferry': 'Decisions wait for one person.',
};

async function findTitles(query: string): Promise<string[]> {
  const { results } = await search(source, query);
  return results.map(({ title }) => title);
}

const DECISIONS = 'Why do decisions about lamps keep getting reopened?';
const TRUST = 'How does a ferry rebuild trust after a broken promise?';
const SINGLE_POINT = 'What is the single point of failure of a ferry?';
const STALE = 'How do gardeners keep a knowledge base from going stale?';

it('puts the article whose question matches above the one that mentions it in passing', async () => {
  expect((await findTitles('decisions'))[0]).toBe(DECISIONS);
  expect(await findTitles('decisions')).toContain(SINGLE_POINT);
});

it.each([
  ['another form of the word', 'deciding', DECISIONS],
  ['a slip in the middle', 'decsions', DECISIONS],
  ['two edits in a long word', 'knowlegde bsae', STALE],
  ['letters that changed places', 'turst', TRUST],
  ['a slip in the first letter', 'prust promise', TRUST],
  ['a slip in a word that is not finished', 'organiztion', SINGLE_POINT],
  ['a word written in two', 'knowledgebase', STALE],
  ['words written as one with a space', 're opened', DECISIONS],
  ['the British spelling', 'organisational behaviour', SINGLE_POINT],
  ['the American spelling', 'organizational behavior', SINGLE_POINT],
  ['what its writers call its concepts', 'gardening', STALE],
  ['another name for it', 'bus factor', SINGLE_POINT],
  ['what people say who have it', 'only one of my people knows how it works', SINGLE_POINT],
  ['part of what people say', 'the quarrel of last week is on the table', DECISIONS],
  ['words of several names of it', 'key factor', SINGLE_POINT],
  ['a name that begins with a small word', 'yes men', DECISIONS],
])('understands %s', async (_, query, title) => {
  expect((await findTitles(query))[0]).toBe(title);
});

it('completes the last word, also behind a space', async () => {
  expect((await findTitles('rebui'))[0]).toBe(TRUST);
  expect((await findTitles('rebui '))[0]).toBe(TRUST);
  expect((await findTitles('bus fac'))[0]).toBe(SINGLE_POINT);
});

it('says how it understood a slip, and only then', async () => {
  expect((await search(source, 'decsions, please')).didYouMean).toBe('decisions, please');
  expect((await search(source, 'decisions')).didYouMean).toBeUndefined();
});

it('does not correct a word that it knows', async () => {
  expect((await search(source, 'bus')).didYouMean).toBeUndefined();
});

it('wants words in quotation marks to stand together', async () => {
  const loadText = (slug: string) => Promise.resolve(TEXTS[slug]);
  const { results, missingQuotes } = await search(source, '"wait for one person"', { loadText });
  expect(results.map(({ title }) => title)).toEqual([SINGLE_POINT]);
  expect(missingQuotes).toEqual([]);
});

it('says when no article has the words in quotation marks, and looks for the words', async () => {
  const { results, missingQuotes } = await search(source, '“trust rebuild”');
  expect(missingQuotes).toEqual(['trust rebuild']);
  expect(results[0]?.title).toBe(TRUST);
});

it.each(['', '   ', '?!…', '🙂🙃', '"', '""', '.*+?^${}()|[]\\', 'zzzzqx'])(
  'finds nothing for %j and does not mind',
  async (query) => {
    expect(await findTitles(query)).toEqual([]);
  },
);

it.each(['<img src=x onerror=alert(1)> trust', 'ثقة trust', 'trust\u0000\u202E', 'TRUST!!!', 'trust*'])(
  'finds the words among signs: %j',
  async (query) => {
    expect(await findTitles(query)).toContain(TRUST);
  },
);

it('answers ten thousand characters', async () => {
  expect(await findTitles('trust '.repeat(1700))).toContain(TRUST);
  expect(await findTitles('x'.repeat(10_000))).toEqual([]);
});

it('answers anything without throwing, the same twice, and best first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
      const { results } = await search(source, query);
      expect((await search(source, query)).results).toEqual(results);
      expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
    }),
  );
});

it('leads the beginning of a title to it, the shortest of several first', async () => {
  const titles = await aSource([
    { title: 'How do you keep decisions fast as the company grows?' },
    { title: 'How do you keep decisions?' },
    { title: 'Why do people decline?', text: 'You keep a decision. Decide how you decide. How do you keep deciding?' },
  ]);
  const { results, isAnswered } = await search(titles, 'how do you keep dec');
  expect(results.map(({ title }) => title.length)).toEqual([26, 52, 22]);
  expect(isAnswered).toBe(true);
});

it('leads words that stand together in a title to it', async () => {
  const titles = await aSource([
    { title: 'Why do vision statements say nothing?' },
    { title: 'What is a vision?', answer: 'A vision states a vision.', text: 'Vision: the statement of a vision.' },
  ]);
  expect((await search(titles, 'vision state')).results[0]?.title).toBe('Why do vision statements say nothing?');
});

it('does not guess at a subject that is answered elsewhere, unless an article is about it', async () => {
  const elsewhere = [
    aConcept({ means: 'law', also: ['notice period', 'trademark'], elsewhere: true }),
    aConcept({ means: 'trust', also: ['credibility'] }),
  ];
  const articles = [
    { title: 'How do you rebuild trust?', text: 'Think of the notice period.' },
    { title: 'How do you protect a trademark?' },
  ];
  const law = await aSource(articles, elsewhere);
  expect((await search(law, 'notice period')).isAnswered).toBe(false);
  expect((await search(law, 'notice period')).results[0]?.title).toBe('How do you rebuild trust?');
  expect((await search(law, 'trademark')).isAnswered).toBe(true);
  expect((await search(law, 'credibility')).isAnswered).toBe(true);
});

it('takes no words for a name that have another one between them', async () => {
  const law = await aSource(
    [{ title: 'What is a notice board?', answer: 'It hangs there for a period.' }],
    [aConcept({ means: 'law', also: ['notice period'], elsewhere: true })],
  );
  expect((await search(law, 'notice period')).isAnswered).toBe(false);
  expect((await search(law, 'notice board period')).isAnswered).toBe(true);
});

it('finds some articles by a word that all of them have in passing', async () => {
  const many = await aSource(
    Array.from({ length: 40 }, (_, number) => ({ title: `What is number ${number}?`, text: 'Mind the pump.' })),
    [],
  );
  expect((await many.getLists(['pump'])).get('pump')?.postings.map(({ article }) => article)).toEqual([0, 1, 2]);
});

describe('what readers have typed', async () => {
  const concepts = [
    aConcept({ means: 'bad bosses', also: ['toxic manager'], elsewhere: true }),
    aConcept({ means: 'documentation', also: ['documents', 'wiki'] }),
    aConcept({ means: 'relatives', also: ['relative'] }),
  ];
  const typed = await aSource(
    [
      { title: 'Why does nobody read the documentation of the lamps?' },
      { title: 'How do you run a handoff?', text: 'It is in your hands.' },
      { title: 'What is organizational culture?', text: 'Cut what is not needed.' },
      { title: 'How do you keep decisions fast as the company grows?' },
      { title: 'How do you see what dependencies between ferries cost?' },
      { title: 'How do you give negative feedback?' },
      { title: 'How do you notice that a manager needs help?', text: 'Firing helps nobody. A place can be toxic.' },
    ],
    concepts,
  );

  it.each([
    ['documen', 'Why does nobody read the documentation of the lamps?'],
    ['hando', 'How do you run a handoff?'],
    ['cult', 'What is organizational culture?'],
    ['how do you keep dec', 'How do you keep decisions fast as the company grows?'],
    ['depedencie', 'How do you see what dependencies between ferries cost?'],
    ['depedenci', 'How do you see what dependencies between ferries cost?'],
    ['negative feedback', 'How do you give negative feedback?'],
  ])('answers %j, while it is typed and afterwards', async (query, title) => {
    for (const written of [query, `${query} `]) {
      const { results, isAnswered } = await search(typed, written);
      expect(results[0]?.title).toBe(title);
      expect(isAnswered).toBe(true);
    }
  });

  it.each(['toxic manager', 'Führung'])('says that nothing answers %j, and corrects no word of it', async (query) => {
    for (const written of [query, `${query} `]) {
      const { isAnswered, didYouMean } = await search(typed, written);
      expect({ isAnswered, didYouMean }).toEqual({ isAnswered: false, didYouMean: undefined });
    }
  });
});

it('leaves out articles with an excluded word', async () => {
  expect(await findTitles('decisions')).toContain(SINGLE_POINT);
  for (const query of ['decisions -trust', 'decisions NOT trust']) {
    expect(await findTitles(query)).toEqual([DECISIONS]);
  }
  expect((await findTitles('single-point')).length).toBeGreaterThan(0);
});

it.each(['of the', '2024', 'what is it 42'])('asks for a word more after %j', async (query) => {
  expect((await search(source, query)).isVague).toBe(true);
});

it('does not correct a word of the language, nor one with digits', async () => {
  for (const query of ['brush', 'tryst', 'trust2']) expect((await search(source, query)).didYouMean).toBeUndefined();
  expect((await search(source, 'turst')).didYouMean).toBe('trust');
});

it('takes no word of another language for one that was written by ear', async () => {
  expect((await search(source, 'promuss')).didYouMean).toBe('promise');
  expect((await search(source, 'prömüss')).didYouMean).toBeUndefined();
});

it('says that no article answers, and which words the results mention', async () => {
  const { isAnswered, mentioned } = await search(source, 'pump seal person');
  expect({ isAnswered, mentioned }).toEqual({ isAnswered: false, mentioned: ['person'] });
  expect((await search(source, 'broken promise')).isAnswered).toBe(true);
});

it('finds words of scripts without spaces, with particles, and in other spellings', async () => {
  const world = await aSource(
    [
      { title: '为什么要开会？', text: '会议应该有议程。' },
      { title: 'どうやって休暇を取りますか？', text: '上司に相談してください。' },
      { title: 'ما هي سياسة الإجازات؟', text: 'ثلاثون يوما في السنة.' },
      { title: '휴가는 어떻게 신청하나요?', text: '팀장에게 말하세요.' },
      { title: 'Warum ist die Straße so eng?', text: 'Œuvre, smørrebrød og Łódź.' },
      { title: 'מה המדיניות של החופשה?', text: 'שלושים יום.' },
    ],
    [],
  );
  const beginnings = {
    会议: '为什么',
    开会: '为什么',
    休暇: 'どう',
    どうやって: 'どう',
    إجازات: 'ما هي',
    휴가: '휴가',
    strasse: 'Warum',
    STRASSE: 'Warum',
    oeuvre: 'Warum',
    lodz: 'Warum',
    חופשה: 'מה',
  };
  for (const [query, beginning] of Object.entries(beginnings)) {
    const { results } = await search(world, query);
    expect([query, results[0]?.title.startsWith(beginning)]).toEqual([query, true]);
  }
});
