import { Blob, Buffer as TextBuffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { loadOpenType } from './subset-fonts';

/** One cut of a family: the files that share its characters out, and where on its axes it lies. */
export interface TypeCut {
  readonly files: readonly string[];
  readonly axes: Readonly<Record<string, number>>;
}

/** One sign of a line that was set. */
export interface PlacedGlyph {
  /** Equal for equal signs of one typesetter. */
  readonly id: string;
  /** From the start of the line and from its base line, downwards. */
  readonly x: number;
  readonly y: number;
  /** SVG path data of the sign, with its origin moved to a point. */
  toPath(x: number, y: number): string;
}

/** Sets single lines of one cut. Lengths are in the unit of `size`. */
export interface Typesetter {
  /** Whether the font has a letter for every character. */
  canSet(text: string): boolean;
  measure(text: string, size: number): number;
  setLine(text: string, size: number): PlacedGlyph[];
  /** SVG path data of a line that starts at `x` on the base line `y`. */
  toPath(text: string, size: number, x: number, y: number): string;
}

/** Latin letters with their accents, punctuation, arrows and signs. */
const RANGES = [
  [0x20, 0x2af],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0x2713, 0x2713],
] as const;

/**
 * Loads a cut and shapes text with it: kerning and ligatures as a browser would, outlines instead of pixels.
 *
 * @see https://harfbuzz.github.io
 */
export async function createTypesetter({ files, axes }: TypeCut): Promise<Typesetter> {
  const fonts = await Promise.all(
    files.map(async (file) => {
      const face = new Face(new Blob(await loadOpenType(file, RANGES)));
      const font = new Font(face);
      font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
      return { font, unitsPerEm: face.upem, outlines: new Map<number, Outline>() };
    }),
  );
  type LoadedFont = (typeof fonts)[number];
  const findFont = (character: string) => fonts.find(({ font }) => font.nominalGlyph(character.codePointAt(0)!));

  /** Runs of characters that one file has; what none has is set by the first, as its sign for "missing". */
  function splitRuns(text: string): { text: string; loaded: LoadedFont }[] {
    const runs: { text: string; loaded: LoadedFont }[] = [];
    for (const character of text) {
      const loaded = findFont(character) ?? fonts[0]!;
      const last = runs.at(-1);
      if (last?.loaded === loaded) last.text += character;
      else runs.push({ text: character, loaded });
    }
    return runs;
  }

  function shapeRun({ text, loaded }: { text: string; loaded: LoadedFont }) {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    // Figures that stand as high as capitals: a line of a title is no running text.
    shape(loaded.font, buffer, [new Feature('lnum', 1)]);
    return buffer.getGlyphInfosAndPositions();
  }

  function getOutline({ font, outlines }: LoadedFont, glyph: number): Outline {
    const known = outlines.get(glyph) ?? font.glyphToJson(glyph);
    outlines.set(glyph, known);
    return known;
  }

  /** At size 1. Lines are measured again and again while they are broken, from the same few words. */
  const widths = new Map<string, number>();
  function measureWord(word: string): number {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = splitRuns(word).reduce((sum, run) => {
      const advance = shapeRun(run).reduce((total, { xAdvance = 0 }) => total + xAdvance, 0);
      return sum + advance / run.loaded.unitsPerEm;
    }, 0);
    widths.set(word, width);
    return width;
  }

  function setLine(text: string, size: number): PlacedGlyph[] {
    const glyphs: PlacedGlyph[] = [];
    let pen = 0;
    for (const run of splitRuns(text)) {
      const { loaded } = run;
      const scale = size / loaded.unitsPerEm;
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(run)) {
        glyphs.push({
          id: `${fonts.indexOf(loaded)}-${codepoint}`,
          x: pen + xOffset * scale,
          y: -yOffset * scale,
          toPath: (x, y) => place(getOutline(loaded, codepoint), scale, x, y),
        });
        pen += xAdvance * scale;
      }
    }
    return glyphs;
  }

  return {
    canSet: (text) => [...text].every((character) => findFont(character) !== undefined),
    measure: (text, size) => {
      const words = text.split(' ');
      const spaces = (words.length - 1) * measureWord(' ');
      return (words.reduce((width, word) => width + measureWord(word), 0) + spaces) * size;
    },
    setLine,
    toPath: (text, size, x, y) =>
      setLine(text, size)
        .map((glyph) => glyph.toPath(x + glyph.x, y + glyph.y))
        .join(''),
  };
}

type Outline = ReturnType<Font['glyphToJson']>;

/** Moves an outline from font units, which count upwards, to its place on the page, which counts downwards. */
function place(outline: Outline, scale: number, x: number, y: number): string {
  let path = '';
  for (const { type, values } of outline) {
    path += type;
    for (let index = 0; index < values.length; index += 2) {
      path += `${index > 0 ? ' ' : ''}${round(x + values[index]! * scale)} ${round(y - values[index + 1]! * scale)}`;
    }
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
