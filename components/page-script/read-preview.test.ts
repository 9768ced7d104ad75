import { expect, it } from 'vitest';
import { readPreview } from './read-preview';

const file = (answer: string) =>
  `---\ntitle: "Why \\"now\\"?"\nurl: "https://firm.example/a"\nreading_time: "4 min"\n---\n\n# Why now?\n\n## Short answer\n\n${answer}\n\nA second paragraph.\n\n## Sources\n`;

it.each([
  ['One. Two.', 'One.'],
  [
    '**Because** it [pays](https://firm.example/x), and `now` more.[^1] Then it does not.',
    'Because it pays, and now more.',
  ],
  ['Five \\* three is\nfifteen. So?', 'Five * three is fifteen.'],
  ['', ''],
])('shows the first sentence of the answer as plain text: %s', (answer, sentence) => {
  expect(readPreview(file(answer), 'en')).toEqual({ title: 'Why "now"?', sentence, time: '4 min' });
});

it('shows what there is of an article without a short answer', () => {
  expect(readPreview('---\ntitle: "Why?"\n---\n\n# Why?\n\nText.\n', 'en')).toEqual({
    title: 'Why?',
    sentence: '',
    time: '',
  });
});
