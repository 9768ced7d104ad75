import { expect, it } from 'vitest';
import { buildRobots } from './robots';

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
  expect(usageFor(buildRobots({ ...OPEN, aiTraining: false }), agent)).toEqual(['Content-Usage: search=y, train-ai=n']);
});

it('says usage as a dictionary of structured fields', () => {
  // https://www.rfc-editor.org/rfc/rfc9651#name-dictionaries
  expect(buildRobots(OPEN).match(/^Content-Usage: (.*)$/gm)).toHaveLength(4);
  for (const [, value] of buildRobots(OPEN).matchAll(/^Content-Usage: (.*)$/gm))
    expect(value).toMatch(/^[a-z*][a-z0-9_.*-]*=[yn](?:, [a-z*][a-z0-9_.*-]*=[yn])*$/);
});
