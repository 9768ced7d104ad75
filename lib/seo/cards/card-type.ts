import { createTypesetter } from '@/lib/site/fonts/create-typesetter';
import type { CardType } from './draw-card';

const SERIF = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `@fontsource-variable/newsreader/files/newsreader-${part}-standard-normal.woff2`,
);
const SANS = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `@fontsource-variable/hanken-grotesk/files/hanken-grotesk-${part}-wght-normal.woff2`,
);

/** The site's two families in the cuts that the pictures use. Signs that the serif lacks come from the grotesque. */
export async function loadCardType(): Promise<CardType> {
  const [serif, sans, sansBold] = await Promise.all([
    createTypesetter({ files: [...SERIF, ...SANS], axes: { wght: 500, opsz: 36 } }),
    createTypesetter({ files: SANS, axes: { wght: 400 } }),
    createTypesetter({ files: SANS, axes: { wght: 650 } }),
  ]);
  return { serif, sans, sansBold };
}
