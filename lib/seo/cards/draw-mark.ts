/** Colours of the mark's parts; `ground` is what it is on, nothing where it is left out. */
interface MarkColors {
  readonly ink: string;
  readonly cell: string;
  readonly ground?: string;
}

/**
 * The site's mark as SVG: nine cells with the middle one lit, as in the header of the pages.
 *
 * @param margin free space on each side, in units of the mark's 12.
 */
export function drawMark({ ink, cell, ground }: MarkColors, margin = 0): string {
  const side = 12 + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}">`,
    ground && `<path fill="${ground}" d="M${-margin} ${-margin}h${side}v${side}h-${side}z"/>`,
    `<path fill="none" stroke="${ink}" stroke-width=".9" d="M.5.5h11v11H.5zM.5 4.2h11M.5 7.8h11M4.2.5v11M7.8.5v11"/>`,
    `<path fill="${cell}" d="M4.2 4.2h3.6v3.6H4.2z"/></svg>`,
  ].join('');
}
