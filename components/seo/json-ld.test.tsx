import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readPage } from '@/lib/export/audit/read-export';
import { JsonLd } from './json-ld';

it.each(['</script><script>alert(1)</script>', '<!-- <script>', 'R&D "quoted" \u2028 line', ']]>'])(
  'keeps %j a text that nothing ends',
  (headline) => {
    const html = renderToStaticMarkup(<JsonLd nodes={[{ '@type': 'Article', headline }]} />);
    const { jsonLd } = readPage('/a', `<main>${html}<h1>After</h1></main>`);
    expect(jsonLd.map(({ node }) => node)).toEqual([{ '@type': 'Article', headline }]);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  },
);
