import { expect, test } from 'vitest';
import { bundleModules } from './bundle-script';

test('a script gets the words of its feature, in the language of the site, and no other', async () => {
  const files = await bundleModules({
    a: "import { search } from '#words/search'; import { counts } from '#words/base'; console.log(search, counts);",
    b: "import { library } from '#words/library'; import { counts } from '#words/base'; console.log(library, counts);",
  });
  const read = (name: string) => {
    const entry = files.find((file) => file.entry === name)!;
    return files.filter((file) => file === entry || entry.imports.includes(file.path)).map(({ text }) => text);
  };
  const [search, library] = [read('a').join('\n'), read('b').join('\n')];
  expect(search).toContain('No results.');
  expect(search).not.toContain('Add note');
  expect(library).toContain('Add note');
  expect(library).not.toContain('No results.');
  expect(search + library).not.toMatch(/\p{Script=Arabic}/u);
});
