import { expect, it } from 'vitest';
import { countHabits } from './habits';

function listHabits(body: string): string[] {
  const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, text = '']) => ({ depth: 2, text, id: '' }));
  const text = body
    .replace(/^## |\*\*/gm, '')
    .replace(/\n+/g, '\n')
    .trim();
  return countHabits([{ body, text, headings }]).flatMap(({ name, texts }) => (texts.length > 0 ? [name] : []));
}

it.each([
  [
    'a paragraph that opens in bold',
    'Plans slip.\n\n**Waiting.** It is never planned.',
    '**Related:**\n\n- **bold** in a list',
  ],
  ['"nobody" or "no one"', 'Plans that no one reads slip.', 'Not one of the plans held.'],
  ['a day of the week', 'Plans slip. It shows on Monday.', 'Plans slip on Sundance Road.'],
  [
    'a person called by an invented first name',
    'Plans slip. They ask Priya to wait.',
    'Plans slip, as Peter Drucker said in May.',
  ],
  ['opens on a scene', '## Why\n\nAt 9:40 the plan slips. It waits.', '## Why\n\nPlans slip. At 9:40 they wait.'],
  ['opens with a question', '## Why\n\nWho has not seen it? Plans slip.', '## Why\n\nPlans slip. Who has not seen it?'],
  ['"this, not that"', 'Plan for the waiting, not the work.', 'Plans do not wait.'],
  [
    'ends on watching, counting or comparing',
    'Plans slip.\n\nIt shows. Count the days.',
    'Count the days.\n\nPlans slip.',
  ],
  ['"whoever"', 'Plans wait for whoever signs.', 'Plans wait for the one who signs.'],
  ['"the sign that"', 'Silence is the sign that it works.', 'They design that.'],
  ['"some know this and use it"', 'Some managers know this and use it.', 'Some managers know how.'],
  [
    'a heading of one or two words',
    'Plans slip.\n\n## Hidden costs\n\nThey wait.',
    'Plans slip.\n\n## What waiting costs\n\nThey wait.',
  ],
])('counts %s', (habit, has, hasNot) => {
  expect(listHabits(has)).toContain(habit);
  expect(listHabits(hasNot)).not.toContain(habit);
});
