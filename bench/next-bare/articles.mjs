import process from 'node:process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

const DIR = join(process.env.CONTENT_DIR, 'articles');
const FILE = /\.mdx?$/;

export function listSlugs() {
  return readdirSync(DIR)
    .filter((name) => FILE.test(name))
    .map((name) => name.replace(FILE, ''));
}

export function readArticle(slug) {
  const format = readdirSync(DIR).includes(`${slug}.mdx`) ? 'mdx' : 'md';
  const { data, content } = matter(readFileSync(join(DIR, `${slug}.${format}`), 'utf8'), {});
  return { data, content, format };
}
