import { expect, it } from 'vitest';
import { THEME_SCRIPT } from '@/lib/site/inline-scripts';
import { scanHtml } from '../html/scan-html';
import { LOADER } from '../runtime/load-runtime';
import { deferRuntime } from './defer-runtime';
import { aPage } from './test-factories';

const scriptsOf = (html: string) => scanHtml(html).filter(({ name }) => name === 'script');

it('leaves our own scripts alone in the page, the loader at its end', () => {
  const html = deferRuntime(aPage());
  expect(scriptsOf(html).map(({ text }) => text)).toEqual([THEME_SCRIPT, LOADER]);
  expect(html.endsWith('</script></body></html>')).toBe(true);
  expect(html).toContain('<p>Text</p>');
});

it('tells the loader which chunks to bring, in their order, what to run and where the payload is', () => {
  const payload = '0:{"b":"é<"}\n';
  const loader = scriptsOf(deferRuntime(aPage({ payload }))).at(-1)!;
  expect(loader.attributes.get('data-chunks')).toBe('/_next/static/chunks/a.js /_next/static/chunks/b.js');
  expect(JSON.parse(loader.attributes.get('data-entry')!)).toEqual({
    otherChunks: ['static/chunks/a.js'],
    runtimeModuleIds: [94553],
  });
  expect(loader.attributes.get('data-payload')).toBe('/articles/a.txt');
  expect(loader.attributes.get('data-size')).toBe(String(payload.length));
});

it('takes out what would fetch scripts ahead, and scripts for browsers without modules', () => {
  const html = deferRuntime(aPage());
  expect(html).not.toContain('as="script"');
  expect(html).not.toContain('old.js');
});

it('leaves data for machines, and scripts that it does not know, to be judged by the policy', () => {
  const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
  const html = deferRuntime(aPage({ head: data, body: '<script>alert(1)</script>' }));
  expect(html).toContain(data);
  expect(html).toContain('<script>alert(1)</script>');
});

it('refuses a page whose payload is not what the page was made from', () => {
  expect(() => deferRuntime(aPage({ inlined: '0:{"b":"2"}\n' }))).toThrow('its payload say different things');
});

it('refuses a page without a runtime, as a new version of the framework might write it', () => {
  const page = aPage();
  expect(() => deferRuntime({ ...page, html: page.html.replace('TURBOPACK', 'OTHERPACK') })).toThrow('no runtime');
});
