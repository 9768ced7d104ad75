/**
 * Runs before the first paint, so that a reader's own choice of theme never flashes. It reads and sets, nothing else.
 *
 * Every byte counts: the Content-Security-Policy lets in exactly this text.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
