import { expect, test } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { describeFix } from './describe-fix';
import { createFolder } from './test-folder';

const HEAD = 'title: Why do plans slip?\ndimension: Watering\ncategory: Causes\ntags: [mulch]\n';

test.each([
  ['difficulty-unknown', `---\n${HEAD}difficulty: "hard"\n---\n## Short Answer\n\nThey do.\n`],
  ['dimension-unknown', `---\n${HEAD.replace('Watering', 'Watring')}---\n## Short Answer\n\nThey do.\n`],
  ['category-unknown', `---\n${HEAD.replace('Causes', 'Cuases')}---\n## Short Answer\n\nThey do.\n`],
  ['link-broken', `---\n${HEAD}---\n## Short Answer\n\nSee [a hoe](how-do-you-keep-a-ho-sharp.md#x) there.\n`],
  ['yaml-repaired', `---\n${HEAD}meta_description: This: is it\n---\n## Short Answer\n\nThey do.\n`],
  ['heading-skipped', `---\n${HEAD}---\n## Short Answer\n\nThey do.\n\n## A\n\nText.\n\n#### B\n\nText.\n`],
  ['front-matter-unclosed', `---\n${HEAD}\n## Short Answer\n\nThey do.\n`],
])('fixes %s with one press, and nothing else comes up', (code, text) => {
  const { dir, write } = createFolder();
  const path = 'articles/why-do-plans-slip.md';
  const check = (content: string) => {
    write(path, content);
    return openCollection(dir).knowledgeBase.findings.filter((finding) => finding.path === path);
  };
  const before = check(text);
  const finding = before.find((entry) => entry.code === code);
  expect(finding, JSON.stringify(before)).toBeDefined();
  const fix = describeFix(finding!, text);
  expect(fix, JSON.stringify(finding)).toBeDefined();
  const codes = check(text.slice(0, fix!.from) + fix!.insert + text.slice(fix!.to)).map((entry) => entry.code);
  expect(codes).not.toContain(code);
  expect(codes.filter((entry) => !before.some((old) => old.code === entry) && entry !== 'link-fragment')).toEqual([]);
});
