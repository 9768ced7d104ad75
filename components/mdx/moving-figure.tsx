import { createElement } from 'react';
import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';
import { drawMovingFigure, movingFigures, PLOT, type MovingFigureName } from './moving-figures';

const NAMES = Object.keys(movingFigures) as [MovingFigureName, ...MovingFigureName[]];
const AXES = `M${PLOT.left} ${PLOT.top} V${PLOT.bottom} H${PLOT.right}`;
/** What the figures themselves say is in English only. */
const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
const LABEL = { fontSize: 14, fontFamily: 'inherit', fill: 'currentColor' };

/** A curve with a table, which readers can move with their own numbers where scripts run. */
export const MovingFigure = defineMdxComponent({
  schema: z.strictObject({ name: z.enum(NAMES), caption: z.string().trim().min(1, 'must not be empty').optional() }),
  holds: 'nothing',
  Page: ({ name, caption }) =>
    createElement(
      'site-island',
      { 'data-island': 'moving-figure', 'data-on': 'visible', 'data-figure': name },
      <Drawn {...{ name, caption }} />,
    ),
  getPlainForm({ name, caption }) {
    const { title, rows, formatX } = movingFigures[name];
    const { texts } = drawMovingFigure(name, getDefaults(name));
    const points = rows.map((row) => `${formatX(row)}: ${texts[`row-${row}`]}`).join('; ');
    return { label: 'Figure', text: `${title}. ${points}.${caption ? ` (${caption})` : ''}`, quoted: true };
  },
});

function getDefaults(name: MovingFigureName): number[] {
  return movingFigures[name].fields.map(({ value }) => value);
}

function Drawn({ name, caption }: { readonly name: MovingFigureName; readonly caption?: string | undefined }) {
  const { title, fields, heads, rows, formatX, getLimit } = movingFigures[name];
  const { attributes, texts } = drawMovingFigure(name, getDefaults(name));
  const [{ min, max }] = fields;
  return (
    <figure className="figure moving-figure" aria-label={title}>
      <svg {...ENGLISH} viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} aria-hidden="true">
        <path d={AXES} fill="none" stroke="currentColor" strokeWidth="1.2" />
        {getLimit && (
          <path data-part="limit" {...attributes.limit} fill="none" stroke="currentColor" strokeDasharray="5 4" />
        )}
        <path data-part="curve" {...attributes.curve} className="figure-accent" fill="none" strokeWidth="2" />
        <path data-part="drop" {...attributes.drop} fill="none" stroke="currentColor" strokeDasharray="2 3" />
        <circle data-part="dot" {...attributes.dot} r="4" fill="currentColor" />
        <text
          data-part="value"
          x={attributes.value.x}
          y={attributes.value.y}
          textAnchor={attributes.value['text-anchor']}
          {...LABEL}
          className="figure-accent"
        >
          {texts.value}
        </text>
        <text x={PLOT.left} y="16" {...LABEL}>
          {heads[1]}, up to <tspan data-part="top">{texts.top}</tspan>
        </text>
        <text x={PLOT.left} y={PLOT.bottom + 18} {...LABEL}>
          {formatX(min)}
        </text>
        <text x={PLOT.right} y={PLOT.bottom + 18} textAnchor="end" {...LABEL}>
          {formatX(max)}
        </text>
        <text x={PLOT.right} y={PLOT.bottom + 38} textAnchor="end" {...LABEL}>
          {heads[0]}
        </text>
      </svg>
      <div {...ENGLISH} className="moving-figure-fields">
        {fields.map(({ label, value, ...limits }, index) => (
          <label key={label}>
            {label}
            <input type={index === 0 ? 'range' : 'number'} inputMode="decimal" defaultValue={value} {...limits} />
          </label>
        ))}
      </div>
      <p {...ENGLISH} data-part="sentence" aria-live="polite">
        {texts.sentence}
      </p>
      <details {...ENGLISH}>
        <summary>The numbers as a table</summary>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{formatX(row)}</th>
                <td data-part={`row-${row}`}>{texts[`row-${row}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
