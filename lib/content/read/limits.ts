/** Bytes of one article or overview. The longest real articles have 15 KB; a hundred times that is not an article. */
export const FILE_LIMIT = 1_000_000;

/** Characters of one front matter block. */
export const FRONT_MATTER_LIMIT = 20_000;

/** Characters of a title. Beyond the first it is cut in search results, beyond the second it is cut here. */
export const TITLE_ADVICE = 120;
export const TITLE_LIMIT = 300;

/** Tags of one article. */
export const TAG_LIMIT = 50;

/** Entries of any other list in front matter. */
export const LIST_LIMIT = 200;
