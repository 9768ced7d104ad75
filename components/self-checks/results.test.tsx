import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, type Answers, type Result } from '@/lib/self-checks/answers';
import { aSelfCheck, aResult } from '@/lib/self-checks/test-factories';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { CheckResult } from './check-session.client';
import { ManyResults } from './many-results';
import { ResultsOverTime } from './results-over-time';

function aCheck(options: Partial<CheckView> = {}): CheckView {
  return { ...aSelfCheck(), name: 'Decisions', domain: 1, domainName: 'Structure', steps: [], ...options };
}

const articles: ChecksView['articles'] = {
  'how-do-you-choose-who-chooses': { title: 'How do you choose who chooses?', minutes: 5 },
};
const UNKNOWN: Answers = Object.fromEntries([...'abcdef'].map((id) => [id, CANNOT_TELL]));

function readCheck(answers: Answers): string {
  return toText(renderToStaticMarkup(<CheckResult check={aCheck()} articles={articles} answers={answers} />));
}

function readMany(results: readonly Result[], checks = [aCheck()]): string {
  return toText(renderToStaticMarkup(<ManyResults checks={checks} articles={articles} results={results} />));
}

function toText(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('a result', () => {
  it('says what holds best and where to begin, and what to read for it', () => {
    const text = readCheck({ a: 4, b: 4, c: 4, d: 0, e: 0, f: 0 });
    expect(text).toContain('Strongest: “Someone decides” (100/100). Start with: “In time” (0/100).');
    expect(text).toContain('5 min in all');
    expect(text).toContain('not a validated assessment');
  });

  it('reads nothing into one answer', () => {
    const text = readCheck({ a: 0 });
    expect(text).toContain('There are too few answers yet to read anything into them.');
    expect(text).not.toContain('Nobody does.');
  });

  it('sends those who could tell nothing to where it can be seen', () => {
    const text = readCheck(UNKNOWN);
    expect(text).toContain('Everything was answered with “can’t tell”.');
    expect(text).toContain('Not sure? Go and check these');
    expect(text).toContain('Look at the invitation.');
    expect(text).not.toMatch(/Read this first|Missing most|Holding/);
  });

  it('names dimensions where there are several, and begins with the weakest', () => {
    const trust = aCheck({ dimension: 'trust', name: 'Trust' });
    const checks: Result['checks'] = {
      decisions: { a: 4, b: 4, c: 4, d: 4 },
      trust: { a: 1, b: 0, c: 1, d: 0 },
    };
    expect(readMany([aResult({ checks })], [aCheck(), trust])).toMatch(
      /Strongest: Decisions \(100\/100\)\. Start with: Trust \(\d+\/100\)\./,
    );
  });
});

describe('results side by side', () => {
  const anna = aResult({ label: 'Anna', checks: { decisions: { a: 0, b: 2 } } });
  const ben = aResult({ id: 'Ben22', label: 'Ben', checks: { decisions: { a: 4, b: 2 } } });

  it('name who said what, where people differ most first', () => {
    const text = readMany([anna, ben]);
    expect(text).toContain('Anna: never. Ben: always.');
    expect(text.indexOf('Anna: never. Ben: always.')).toBeLessThan(text.indexOf('Anna, Ben: sometimes.'));
  });

  it('are counted rather than named where there are five hundred', () => {
    const results = Array.from({ length: 500 }, (_, index) =>
      aResult({ id: `N${index}`, label: `No ${index}`, checks: { decisions: { a: index % 2 === 0 ? 0 : 4 } } }),
    );
    const text = readMany(results);
    expect(text).not.toContain('No 17');
    expect(text).toMatch(/\b250 ?[·0 ]+.*\b250\b/);
  });

  it('show what has changed between two times', () => {
    const results: Result[] = [
      { ...anna, date: '2026-03-31' },
      { ...anna, date: '2026-09-30', checks: { decisions: { a: 3, b: 2 } } },
    ];
    const text = toText(
      renderToStaticMarkup(<ResultsOverTime checks={[aCheck()]} articles={articles} results={results} />),
    );
    expect(text).toContain('From never to often');
    expect(text).toContain('Mar 2026');
    expect(text).toContain('Sep 2026');
  });
});
