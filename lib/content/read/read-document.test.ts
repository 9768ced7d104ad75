import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document';

const read = (text: string, path = 'parental-leave.md') => {
  const { article, skipped, findings } = readDocument(path, text, '2026-03-31');
  return { article, skipped, codes: findings.map(({ code }) => code) };
};
const withFields = (...lines: string[]) => read(`---\ntitle: Why?\n${lines.join('\n')}\n---\nText.`);

describe('the title', () => {
  it.each([
    ['---\ntitle: Why?\n---\n# How?', 'Why?', []],
    ['---\nquestion: "When does it start?"\n---\nIn January.', 'When does it start?', []],
    ['---\nTitle: Why?\nquestion: How?\n---\n', 'Why?', []],
    ['# How much leave do we get?\n\nThirty days.', 'How much leave do we get?', []],
    ['How much?\n=========\n\nThirty days.', 'How much?', []],
    ['```sh\n# not this\n```\n\n# **This** `one` [x](y.md) #\n', 'This one x', []],
    ['---\ntags: [a]\n---\n# How?', 'How?', ['title-missing']],
    ['---\ntags: [a]\n---\nThirty days.', 'Parental leave', ['title-missing']],
    ['Thirty days.', 'Parental leave', ['title-missing']],
  ])('of %j is %j', (text, title, codes) => {
    expect(read(text)).toMatchObject({ article: { title }, codes });
  });

  it('is the folder’s name for the page of a folder, without number or date', () => {
    expect(read('Text.', 'people/01-sick_leave/index.md').article?.title).toBe('Sick leave');
    expect(read('Text.', '2024-01-05-pay-day.md').article?.title).toBe('Pay day');
  });
});

describe('fields', () => {
  it('are read under the names and in the forms of other tools', () => {
    const { article, codes } = withFields(
      'description: What it says.',
      'date: 2024-01-05',
      'lastmod: 2024-02-05T10:00:00Z',
      'author: Kim',
      'weight: 3',
      'categories: [people, pay]',
      'keywords: [salary, wage]',
      'layout: post',
      'sidebar_label: Leave',
    );
    expect(codes).toEqual([]);
    expect(article).toMatchObject({
      ...{ metaDescription: 'What it says.', published: '2024-01-05', updated: '2024-02-05', authors: ['Kim'] },
      ...{ weight: 3, category: 'people', tags: ['pay'], conceptsUsed: ['salary', 'wage'] },
    });
  });

  it('count under their own name first', () => {
    const { article } = withFields(
      'description: Theirs.',
      'meta_description: Ours.',
      'date: 2024-01-05',
      'published: 2023-01-05',
    );
    expect(article).toMatchObject({ metaDescription: 'Ours.', published: '2023-01-05' });
  });

  it.each([
    'tags: [role clarity, trust]',
    'tags: role clarity, trust',
    'tags:\n  - role clarity\n  - trust',
    'Tags: "role clarity, #trust"'.replace('#', ''),
    'tag:\n- "#role clarity"\n- "#trust"',
  ])('has tags in the spelling %j', (line) => {
    expect(withFields(line)).toMatchObject({ article: { tags: ['role clarity', 'trust'] }, codes: [] });
  });

  it('has tags that are told apart by their sign', () => {
    expect(withFields('tags: "#trust #root-depth"').article?.tags).toEqual(['trust', 'root-depth']);
  });

  it.each([
    ['difficulty: beginner', { difficulty: 'foundational' }, 'difficulty-unknown'],
    ['difficulty: 3', { difficulty: 'advanced' }, 'difficulty-unknown'],
    ['difficulty: purple', {}, 'difficulty-unknown'],
    ['updated: soon', {}, 'date-invalid'],
    ['updated: 2026-04-01', {}, 'date-future'],
    ['reading_time: long', {}, 'reading-time-invalid'],
    ['weight: heavy', {}, 'field-invalid'],
    ['sources: [{author: Kim, work: Time, wrk: x}, Another work]', { sources: ['Another work'] }, 'field-invalid'],
    ['colour: red', {}, 'field-unknown'],
    [
      `tags: [${Array.from({ length: 55 }, (_, n) => `t${n}`).join(', ')}]`,
      { tags: expect.objectContaining({ length: 50 }) as unknown },
      'tags-too-many',
    ],
    [
      `asked_as: [${Array.from({ length: 250 }, (_, n) => `t${n}`).join(', ')}]`,
      { askedAs: expect.objectContaining({ length: 200 }) as unknown },
      'field-invalid',
    ],
  ])('leave out or repair %s', (line, expected, code) => {
    const { article, codes } = withFields(line);
    expect(article).toMatchObject(expected);
    expect(codes).toEqual([code]);
  });

  it('know where each entry is', () => {
    const text = '---\ntitle: Why?\nprimary_topic: A\nsecondary_topic: B\ntags:\n  - a\n  - b\n---\n';
    const { locate } = readDocument('a.md', text, '2026-03-31').article!;
    expect(locate('dimension', 1).line).toBe(4);
    expect(locate('tags', 1).line).toBe(7);
    expect(locate('category')).toMatchObject({ path: 'a.md', line: 2 });
  });
});

it('withholds a file that may not be public, and says so', () => {
  expect(withFields('drfat: true')).toEqual({ codes: ['visibility-unclear'] });
});

it.each(['_drafts/a.md', 'drafts/a.md', 'people/drafts/a.md'])('holds back %s', (path) => {
  expect(read('# Why?', path).skipped).toEqual({ path, reason: 'in a folder of drafts' });
});

it('takes the page of a folder within the collection for an article', () => {
  expect(read('# Benefits\n\nFruit.', 'benefits/README.md').article?.title).toBe('Benefits');
});
