/** Papers of the page, light and dark: `app/globals.css` has the same. */
const PAPER = { light: '#fbf9f4', dark: '#161511' } as const;

/** Of text, as WCAG's enhanced level wants it. */
export const MIN_CONTRAST = 7;

type Rgb = readonly [number, number, number];

/** A colour as the page can use it in each theme: as given where that can be read, else darkened or lightened. */
export interface DomainColor {
  readonly light: string;
  readonly dark: string;
  readonly lightSoft: string;
  readonly darkSoft: string;
}

/**
 * The contrast of two colours, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example getContrast('#000000', '#ffffff'); // => 21
 */
export function getContrast(a: string, b: string): number {
  const [light, dark] = [getLuminance(parse(a)), getLuminance(parse(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** @example getPaperContrast('#ffffff') < MIN_CONTRAST; // => true */
export function getPaperContrast(color: string): number {
  return getContrast(color, PAPER.light);
}

/**
 * Makes one colour fit for lines, text and fills on both papers.
 *
 * @param color `#rgb` or `#rrggbb`.
 * @example fitDomainColor('#1a6b4f').light; // => a green with a contrast of at least 7 on the light paper
 */
export function fitDomainColor(color: string): DomainColor {
  const light = reach(color, '#000000', PAPER.light);
  const dark = reach(color, '#ffffff', PAPER.dark);
  return { light, dark, lightSoft: mix(PAPER.light, light, 0.13), darkSoft: mix(PAPER.dark, dark, 0.16) };
}

/** The rules that give each domain its colour, in the order of `colors`; empty if there are none. */
export function buildDomainStyles(colors: readonly string[]): string {
  return colors
    .map((color, index) => {
      const { light, dark, lightSoft, darkSoft } = fitDomainColor(color);
      return `:root [data-domain="${index + 1}"]{--accent:light-dark(${light},${dark});--accent-soft:light-dark(${lightSoft},${darkSoft})}`;
    })
    .join('');
}

/** The nearest mixture with another colour that can be read on a paper. */
function reach(color: string, towards: string, paper: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(color, towards, share);
    if (getContrast(mixed, paper) >= MIN_CONTRAST) return mixed;
  }
  return towards;
}

function mix(a: string, b: string, share: number): string {
  const [from, to] = [parse(a), parse(b)];
  const parts = from.map((part, index) => Math.round(part + (to[index]! - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parse(color: string): Rgb {
  const digits = color.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16)) as unknown as Rgb;
}

function getLuminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
