import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from '@/lib/seo/xml';
import { checkXml, findXmlFault } from './check-xml';
import { aPublishContext } from './test-factories';

it.each([
  ['an end of CDATA', '<a>]]></a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a control character by number', '<a>&#1;</a>'],
  ['half a character', '<a>\ud800</a>'],
  ['an entity of HTML', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>R&D</a>'],
  ['an element that stays open', '<a><b></a>'],
  ['an attribute given twice', '<a b="1" b="2"/>'],
  ['nothing', ''],
])('refuses %s', (_, text) => expect(findXmlFault(text)).toMatch(/\(line 1, column \d+\)$/));

it('finds nothing wrong with what is written, whatever texts say', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]', '>', ']]>', '&', '\ud800')));
  fc.assert(
    fc.property(texts, texts, (words, values) => {
      const element = x('a', { b: values.join('') }, [words.join(''), x('c', words), ...words]);
      expect(findXmlFault(writeXml(element))).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

it('stops the build, and says which file it is and where', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'xml-'));
  writeFileSync(join(dir, 'sitemap.xml'), '<urlset/>');
  writeFileSync(join(dir, 'page.html'), '<p>a & b');
  await checkXml.run(aPublishContext({ dir }));
  writeFileSync(join(dir, 'feed.xml'), '<rss>\n ]]></rss>');
  await expect(checkXml.run(aPublishContext({ dir }))).rejects.toThrow(
    /^\/feed\.xml is not well-formed XML: .*\]\]>.* \(line 2, column 2\)$/,
  );
  rmSync(dir, { recursive: true });
});
