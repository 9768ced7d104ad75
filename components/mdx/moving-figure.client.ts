import { drawMovingFigure, movingFigures, type MovingFigureName } from './moving-figures';

/**
 * Draws a figure again with the numbers in its fields. A script of its own, without React: there is nothing to hydrate.
 *
 * @see docs/how-to/add-an-island.md
 */
export function start(island: HTMLElement): Promise<void> {
  const name = island.dataset.figure as MovingFigureName;
  const inputs = [...island.querySelectorAll('input')];
  const find = (part: string) => island.querySelector(`[data-part="${part}"]`);

  function draw(): void {
    const values = movingFigures[name].fields.map(({ min, max, value }, index) => {
      const typed = inputs[index]!.valueAsNumber;
      return Number.isNaN(typed) ? value : Math.min(max, Math.max(min, typed));
    });
    const { attributes, texts } = drawMovingFigure(name, values);
    for (const [part, entries] of Object.entries(attributes)) {
      for (const [attribute, value] of Object.entries(entries)) find(part)?.setAttribute(attribute, value);
    }
    for (const [part, text] of Object.entries(texts)) find(part)!.textContent = text;
    inputs[0]!.ariaValueText = texts.sentence;
  }

  island.addEventListener('input', draw);
  // What was typed before is in the fields.
  draw();
  delete island.dataset.src;
  return Promise.resolve();
}
