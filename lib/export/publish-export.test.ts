import { expect, it } from 'vitest';
import { runSteps } from './publish-export';
import { aPublishContext } from './test-factories';

const context = aPublishContext();

it('runs the steps one after the other', async () => {
  const done: string[] = [];
  const step = (name: string) => ({ name, run: () => Promise.resolve(void done.push(name)) });
  await runSteps([step('first'), step('second')], context);
  expect(done).toEqual(['first', 'second']);
});

it('names the step that failed, and runs none after it', async () => {
  const failing = {
    name: 'check the links',
    run: () => Promise.reject(new Error('/a leads to /b, which is not there')),
  };
  const never = { name: 'never', run: () => Promise.reject(new Error('reached')) };
  await expect(runSteps([failing, never], context)).rejects.toThrow(
    'Build failed (check the links): /a leads to /b, which is not there',
  );
});
