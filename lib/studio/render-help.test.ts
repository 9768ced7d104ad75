import { expect, test } from 'vitest';
import { renderHelp } from './render-help';

test('the guide for writers is the help, with its pictures and places to link to', () => {
  const help = renderHelp()!;
  expect(help).toContain('<h1 id="writing-articles"');
  expect(help).toMatch(/<img src="\/help\/images\/[\w-]+\.(?:png|webp|svg)" alt="[^"]+">/);
  expect(help).toContain('href="/help/self-checks.md"');
});

test.each(['nothing', '../README', 'decisions/070-studio'])('there is no help on %j', (name) => {
  expect(renderHelp(name)).toBeUndefined();
});
