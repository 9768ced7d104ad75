/**
 * Runs before the first paint, so that a reader's own choice of theme and size of text never flashes. It reads and sets,
 * nothing else.
 *
 * Every byte counts: the Content-Security-Policy lets in exactly this text.
 */
export const THEME_SCRIPT = `try{for(let k of['theme','text']){let v=localStorage.getItem(k);if(/^(light|dark|small|large|largest)$/.test(v))document.documentElement.dataset[k]=v}}catch{}`;

/**
 * Shows what only the reader's device knows: the choices that are kept there, in fields called as what they set, and by
 * its clock that a review is overdue, before anybody has begun to read.
 */
export const DEVICE_SCRIPT = `for(let f of document.querySelectorAll('select'))f.value=document.documentElement.dataset[f.name]??f.value;for(let n of document.querySelectorAll('[data-review-by]'))n.hidden=n.dataset.reviewBy>=new Date().toISOString().slice(0,10)`;
