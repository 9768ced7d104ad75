import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Form } from './form';

test.each([
  ['', ['', 'beginner', 'intermediate', 'advanced']],
  ['advanced', ['', 'beginner', 'intermediate', 'advanced']],
  ['expert', ['', 'expert', 'beginner', 'intermediate', 'advanced']],
])('the choices of a field stay where they are, whichever is taken: %j', (value, choices) => {
  const schema = { properties: { difficulty: { enum: ['beginner', 'intermediate', 'advanced'] } } };
  const html = renderToStaticMarkup(<Form schema={schema} value={{ difficulty: value }} onSet={() => undefined} />);
  const options = [...html.matchAll(/<option(?: value="")?(?: selected="")?>([^<]*)<\/option>/g)].map(
    ([, text]) => text,
  );
  expect(options).toEqual(choices.map((choice) => choice || '(none)'));
});
