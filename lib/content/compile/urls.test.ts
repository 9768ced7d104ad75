import { describe, expect, it } from 'vitest';
import { judgeAddress } from './urls';

/** An address as people, programs and attackers write it, and what it is. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  // Places of the collection.
  ['why.md', 'path why.md'],
  ['./why.md', 'path ./why.md'],
  ['../people/why.md#part', 'path ../people/why.md#part'],
  ['/articles/why', 'path /articles/why'],
  ['people\\why.md', 'path people/why.md'],
  ['my%20file.pdf', 'path my%20file.pdf'],
  [' why.md ', 'path why.md'],
  ['why\n.md', 'path why.md'],
  ['?q=trust', 'path ?q=trust'],
  ['为什么.md', 'path 为什么.md'],
  ['why', 'path why'],
  ['', 'path '],
  ['10:30', 'path 10:30'],
  ['a/b:c.md', 'path a/b:c.md'],
  ['wwwhat.md', 'path wwwhat.md'],
  ['people@work.md/x', 'path people@work.md/x'],
  ['#why', 'fragment why'],
  ['#', 'fragment '],
  [' #why', 'fragment why'],
  // Other sites.
  ['https://example.org/x', 'web https://example.org/x'],
  ['HTTPS://Example.org/x', 'web HTTPS://Example.org/x'],
  ['http://example.org', 'web http://example.org'],
  ['https:example.org/x', 'web https://example.org/x'],
  ['https:/example.org/x', 'web https://example.org/x'],
  ['https:\\\\example.org\\x', 'web https://example.org/x'],
  ['//example.org/x', 'web https://example.org/x'],
  ['\\\\example.org\\x', 'web https://example.org/x'],
  ['/\\example.org/x', 'web https://example.org/x'],
  ['ht\ntps://example.org/', 'web https://example.org/'],
  ['www.example.org/x', 'web https://www.example.org/x'],
  ['https://例え.jp/', 'web https://例え.jp/'],
  ['https://example.org:8080/x?a=1&b=2#c', 'web https://example.org:8080/x?a=1&b=2#c'],
  // People.
  ['mailto:kim@example.org', 'contact mailto:kim@example.org'],
  ['mailto:kim@example.org?subject=a%20b', 'contact mailto:kim@example.org?subject=a%20b'],
  ['kim@example.org', 'contact mailto:kim@example.org'],
  ['tel:+49301234', 'contact tel:+49301234'],
  ['mailto:', 'none'],
  ['mailto:nobody', 'none'],
  ['tel:me', 'none'],
  // Pictures in the address itself.
  ['data:image/png;base64,AA==', 'data data:image/png;base64,AA=='],
  ['data:text/html,<script>alert(1)</script>', 'data data:text/html,<script>alert(1)</script>'],
  // Nothing that a visitor could open.
  ['javascript:alert(1)', 'none'],
  ['JaVaScRiPt:alert(1)', 'none'],
  ['java\nscript:alert(1)', 'none'],
  ['\u0001javascript:alert(1)', 'none'],
  ['javascript%3Aalert(1)', 'none'],
  ['javascript&colon;alert(1)', 'none'],
  ['vbscript:x', 'none'],
  ['file:///etc/passwd', 'none'],
  ['C:\\Users\\kim\\a.docx', 'none'],
  ['blob:https://example.org/1', 'none'],
  ['slack://channel?id=1', 'none'],
  ['obsidian://open?vault=x', 'none'],
  ['chrome://flags', 'none'],
  ['ftp://example.org/x', 'none'],
  ['hhttps://example.org', 'none'],
  ['localhost:3000/admin', 'none'],
  ['http://localhost:3000', 'none'],
  ['http://127.0.0.1/', 'none'],
  ['http://[::1]/', 'none'],
  ['//localhost/x', 'none'],
  ['https://user:word@example.org/', 'none'],
  ['https://', 'none'],
  ['https://exa mple.org/', 'none'],
];

describe('what an address is', () => {
  it.each(SPELLINGS)('%j is %s', (url, expected) => {
    const { kind, ...rest } = judgeAddress(url);
    expect([kind, ...Object.values(rest)].join(' ')).toBe(expected);
  });

  it('is tried in sixty spellings', () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(60);
  });
});
