import { expect, it } from 'vitest';
import { readSite } from '@/lib/site/read-site';
import { buildSecurity } from './security';

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
