/** A reader's own choice of theme and size of text, set before the first paint so that it never flashes. */
const SET_CHOICES = `try{for(let k of['theme','text']){let v=localStorage.getItem(k);if(/^(light|dark|small|large|largest)$/.test(v))document.documentElement.dataset[k]=v}}catch{}`;

/**
 * Ctrl or Cmd and K lead to the field for searching from the first press on. By the time that an island could hear of it, the
 * browser would have taken the key for its own. Heard before the loader, which holds keys back until the page wakes and then
 * lets them come again: what was prevented once has been done.
 */
const HEAR_SEARCH_KEY = `addEventListener('keydown',e=>{let f=document.querySelector('[name=q]');if(f&&/^k$/i.test(e.key)&&(e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.defaultPrevented){e.preventDefault();f.focus();f.select()}},true)`;

/**
 * The script in the head of every page, at work before the first paint: the reader's choices, and the key for searching.
 *
 * Every byte counts: the Content-Security-Policy lets in exactly this text.
 */
export const THEME_SCRIPT = `${SET_CHOICES}${HEAR_SEARCH_KEY}`;

/** The fields for them show them, and so does a page that comes back as it was left, whatever was chosen meanwhile. */
const SHOW_CHOICES = `{let d=document.documentElement.dataset,f=()=>{for(let s of document.querySelectorAll('select[name=theme],select[name=text]'))s.value=d[s.name]??s[0].value};f();addEventListener('pageshow',e=>{if(e.persisted){delete d.theme;delete d.text;${SET_CHOICES}f()}})}`;

const SHOW_REVIEWS = `for(let n of document.querySelectorAll('[data-review-by]'))n.hidden=n.dataset.reviewBy>=new Date().toISOString().slice(0,10)`;

/**
 * The script behind a page's text shows what only the reader's device knows, before anybody has begun to read: the
 * choices that are kept there, and by its clock that a review is overdue.
 */
export const DEVICE_SCRIPT = `${SHOW_CHOICES}${SHOW_REVIEWS}`;
