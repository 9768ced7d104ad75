/** Pixels of a picture for shared links: what the large previews of all networks show without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
