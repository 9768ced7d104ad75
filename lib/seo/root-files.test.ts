import { describe, expect, it } from 'vitest';
import { readSite } from '@/lib/site/read-site';
import { buildRobots, buildSecurity } from './root-files';

describe('robots.txt', () => {
  const OPEN = { search: true, aiSearch: true, userFetch: true, aiTraining: true };

  /** Whether a program may fetch, by the group that names it, or else by the one for everybody. */
  function mayFetch(robots: string, agent: string): boolean {
    const groups = robots.split(/\n\n|\n(?=#)/).filter((group) => group.includes('User-agent:'));
    const group = groups.find((text) => text.includes(`User-agent: ${agent}\n`)) ?? groups[0]!;
    return group.includes('\nAllow: /');
  }

  it('is open by default, and names the sitemap', () => {
    const robots = buildRobots();
    expect(robots).toContain('Sitemap: https://garden.example/sitemap.xml');
    expect(robots).not.toContain('Disallow');
    for (const agent of ['Googlebot', 'OAI-SearchBot', 'ChatGPT-User', 'GPTBot'])
      expect(mayFetch(robots, agent)).toBe(true);
  });

  it.each([
    ['aiTraining', 'GPTBot', 'OAI-SearchBot'],
    ['aiSearch', 'OAI-SearchBot', 'ChatGPT-User'],
    ['userFetch', 'Claude-User', 'ClaudeBot'],
    ['search', 'Googlebot', 'GPTBot'],
  ] as const)('closes one purpose by itself: %s', (purpose, closed, open) => {
    const robots = buildRobots({ ...OPEN, [purpose]: false });
    expect(mayFetch(robots, closed)).toBe(false);
    expect(mayFetch(robots, open)).toBe(true);
  });

  it('never closes by name what a page needs to be drawn', () => {
    expect(buildRobots({ search: false, aiSearch: false, userFetch: false, aiTraining: false })).not.toContain('_next');
  });

  /** What a program is told that reads only its own group. */
  function usageFor(robots: string, agent: string): string[] {
    const groups = robots.split('\n\n').filter((group) => group.includes(`User-agent: ${agent}\n`));
    return groups.flatMap((group) => group.match(/^Content-Usage: .*$/gm) ?? []);
  }

  it.each(['*', 'GPTBot', 'Claude-User', 'OAI-SearchBot'])('tells %s for what the texts may be used', (agent) => {
    expect(usageFor(buildRobots(OPEN), agent)).toEqual(['Content-Usage: search=y, train-ai=y']);
    expect(usageFor(buildRobots({ ...OPEN, aiTraining: false }), agent)).toEqual([
      'Content-Usage: search=y, train-ai=n',
    ]);
  });

  it('says usage as a dictionary of structured fields', () => {
    // https://www.rfc-editor.org/rfc/rfc9651#name-dictionaries
    expect(buildRobots(OPEN).match(/^Content-Usage: (.*)$/gm)).toHaveLength(4);
    for (const [, value] of buildRobots(OPEN).matchAll(/^Content-Usage: (.*)$/gm))
      expect(value).toMatch(/^[a-z*][a-z0-9_.*-]*=[yn](?:, [a-z*][a-z0-9_.*-]*=[yn])*$/);
  });
});

describe('security.txt', () => {
  it('says whom to tell, until when, and where it is', () => {
    const [file, ...others] = buildSecurity({ contact: 'mailto:security@firm.example', expires: '2027-03-31' });
    expect(others).toEqual([]);
    expect(file).toEqual({
      path: '/.well-known/security.txt',
      content: [
        'Contact: mailto:security@firm.example',
        'Expires: 2027-03-31T23:59:59Z',
        'Preferred-Languages: en-US',
        'Canonical: https://garden.example/.well-known/security.txt',
        '',
      ].join('\n'),
    });
  });

  it('is not there where the site names nobody', () => expect(buildSecurity(undefined)).toEqual([]));

  const YAML = 'url: https://firm.example\nsecurity:\n  contact: mailto:a@firm.example\n  expires: 2027-03-31\n';

  it.each([
    ['2026-04-01', []],
    ['2026-03-31', []],
    ['2027-03-31', []],
    ['2027-04-01', ['"security.expires" is past: since 2027-03-31 nobody may rely on security.txt.']],
    ['2026-03-30', ['"security.expires" is more than a year away.']],
  ])('is looked at on %s', (today, messages) => {
    const { findings } = readSite(YAML, today);
    expect(findings.map(({ message }) => message)).toEqual(messages);
    expect(findings.every(({ line, severity }) => line === 4 && severity === 'warning')).toBe(true);
  });

  it.each(['2027-13-01', 'next year', '2027-02-30'])('cannot expire on %s', (day) => {
    const { facts, findings } = readSite(YAML.replace('2027-03-31', day));
    expect(findings).toHaveLength(1);
    expect(facts.security).toBeUndefined();
  });

  it('takes no contact that is a bare address', () => {
    expect(readSite(YAML.replace('mailto:', '')).findings[0]?.message).toContain('must begin with https:// or mailto:');
  });
});
