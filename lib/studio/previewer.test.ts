import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createPreviewer } from './previewer';
import { createFolder } from './test-folder';

// The real process, which a machine that is busy needs a while to start.
const PATIENCE_MS = 120_000;

const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

function start() {
  const folder = createFolder();
  const previewer = createPreviewer(folder.dir, join(folder.root, 'state'));
  stops.push(() => void previewer.stop());
  return { ...folder, previewer };
}

test(
  'draws what is typed, however large or faulty, and overviews of domains',
  async () => {
    const { previewer, read, dir } = start();
    const path = 'articles/what-is-living-soil.md';
    const text = read(path);

    const large = `${text}\n${'A line of a text that grows. '.repeat(33_000)}\n`;
    expect(Buffer.byteLength(large)).toBeLessThan(1_000_000);
    expect((await previewer.draw(path, large)).html).toContain('A line of a text that grows.');
    const tooLarge = await previewer.draw(path, large + 'x'.repeat(100_000));
    expect(tooLarge.findings.map(({ code }) => code)).toContain('file-too-large');
    expect(tooLarge.html).toBeUndefined();

    const faulty = `---
title: "What is living soil?"
dimension: Soil & Compst
category: Basiks
tags: [Soil Life, soil-life
difficulty: easy
unknown: field
canonical_url: https://garden.example/
---

# Another heading

#### Skipped <blink>markup</blink> [nowhere](x.md) [wrong](#nothing) ![](missing.png)

<script>alert(1)</script> \u202e
`;
    const repaired = await previewer.draw(path, faulty.replace('soil-life\n', 'soil-life]\n').replace(' \u202e', ''));
    expect(repaired.html).toContain('What is living soil?');
    expect(repaired.html).not.toContain('alert(1)</script>');
    expect(new Set(repaired.findings.map(({ code }) => code)).size).toBeGreaterThan(5);
    expect((await previewer.draw(path, faulty)).findings.some(({ severity }) => severity === 'error')).toBe(true);
    // And the text as it was is drawn as if nothing had been.
    expect((await previewer.draw(path, text)).html).toContain('What is living soil?');

    const [overview] = readdirSync(join(dir, 'domains'));
    const words = `${read(`domains/${overview}`)}\n\nWritten just now.\n`;
    expect((await previewer.draw(`domains/${overview}`, words)).html).toContain('Written just now.');
  },
  PATIENCE_MS,
);

test(
  'a process that dies costs its own answer, and the next question starts another',
  async () => {
    const { previewer } = start();
    const { articles } = await previewer.dashboard();
    expect(articles.length).toBeGreaterThan(10);
    const lost = previewer.dashboard();
    previewer.stop();
    await expect(lost).rejects.toThrow('starts again');
    expect((await previewer.dashboard()).articles).toEqual(articles);
  },
  PATIENCE_MS,
);
