/** Characters of a title element of which search results show about the first 60; beyond this an audit warns. */
export const TITLE_ELEMENT_ADVICE = 120;

/** Characters that a description made by the site has at most: what search results show. */
export const DESCRIPTION_LENGTH = 160;

/** Characters of a description beyond which an audit warns. */
export const DESCRIPTION_ADVICE = 320;
