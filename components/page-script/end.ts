import { showKept } from './marks';

// The script behind a page's text: shows what only the reader's device knows, before anybody has begun to read.
for (const notice of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  notice.hidden = notice.dataset.reviewBy! >= new Date().toISOString().slice(0, 10);
}
showKept();
