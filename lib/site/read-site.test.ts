import { expect, it } from 'vitest';
import { readSite } from './read-site';

const read = (yaml: string) => {
  const { facts, findings } = readSite(yaml);
  return {
    facts,
    found: findings.map(({ code, line, message, fix }) => [code, line, `${message} ${fix ?? ''}`.trim()]),
  };
};

it('has nothing of ours if a collection says nothing', () => {
  const { facts } = read('');
  expect(facts).toMatchObject({ name: 'Knowledge base', language: 'en', people: {}, pageSize: 50 });
  for (const field of ['tagline', 'license', 'email', 'publisher', 'suggestionUrl'] as const)
    expect(facts[field]).toBeUndefined();
});

it('reads what a collection says', () => {
  const { facts, found } = read(
    [
      'name: Firm',
      'url: https://firm.example/answers',
      'license: {name: CC0, url: https://creativecommons.org/publicdomain/zero/1.0/}',
      'people:',
      '  kim: {name: Kim Lee, role: Editor}',
      'robots: {aiTraining: no}',
      'pageSize: 20',
      'strict: true',
    ].join('\n'),
  );
  expect(found).toEqual([]);
  expect(facts).toMatchObject({ pageSize: 20, strict: true, people: { kim: { name: 'Kim Lee', role: 'Editor' } } });
  expect(facts.robots).toEqual({ search: true, aiSearch: true, userFetch: true, aiTraining: false });
});

it.each([
  ['name: Firm\nurl: https://firm.example\ncolors: ["#fff", green]', 3, 'must be a colour such as #1a6b4f'],
  ['name: Firm\nurl: firm.example', 2, 'must be an address that begins with https://'],
  ['url: https://firm.example\nnam: Firm', 2, 'Did you mean name?'],
  ['url: https://firm.example\nlanguage: "??"', 2, 'must be a language tag'],
  ['url: https://firm.example\nlicense:\n  name: CC0\n  href: x', 3, 'license.url'],
  ['url: https://firm.example\npageSize: many', 2, 'pageSize'],
  ['url: https://firm.example\nsameWords:\n  - a b\n  - deploy', 4, 'must be two words or more'],
  ['url: https://firm.example\nsameWords:\n  - a b\n  - c b', 3, 'must have each word once'],
  ['url: https://firm.example\nstopWords: acme', 2, '"stopWords"'],
])('says what is wrong with %j, and where, and does without', (yaml, line, message) => {
  const { found, facts } = read(yaml);
  expect(found.map(([, at]) => at)).toContain(line);
  expect(found.map(([, , text]) => text).join('\n')).toContain(message);
  expect(facts.pageSize).toBe(50);
});

it.each(['[', '- a', 'a: *b', '\t', 'name: {', 'people: []', 'name: [a]'])('survives %j', (yaml) => {
  expect(() => readSite(yaml)).not.toThrow();
});
