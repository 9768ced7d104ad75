/**
 * Runs before the first paint, so that a reader's own choice of theme and size of text never flashes. It reads and sets,
 * nothing else.
 *
 * Every byte counts: the Content-Security-Policy lets in exactly this text.
 */
export const THEME_SCRIPT = `try{for(let k of['theme','text']){let v=localStorage.getItem(k);if(/^(light|dark|small|large|largest)$/.test(v))document.documentElement.dataset[k]=v}}catch{}`;

/** Shows that a review is overdue, by the reader's own clock, before anybody has begun to read. */
export const REVIEW_SCRIPT = `for(let n of document.querySelectorAll('[data-review-by]'))n.hidden=n.dataset.reviewBy>=new Date().toISOString().slice(0,10)`;
