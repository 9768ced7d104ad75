// Fetched by every page once it is read, 3 KB at most: what needs no answer at once, and no React.
import { PENDING_EVENT } from '@/lib/library/saved/record';
import { fetchFonts } from './fonts';
import { markLinks, showKept } from './marks';
import { keepOffline } from './offline';
import { previewLinks } from './preview-links';
import { printLinks } from './print-links';
import { prefetchLinks } from './prefetch';
import { watchReading } from './reading';
import { showPack, watchPack } from './pack';

/** The folder of the site, from where this script is; while developing it is in the page. */
const { reader = '/_next/static/islands/' } = document.body.dataset;
const base = new URL('../../../', new URL(reader, location.href));

function hydrate(island: string): void {
  document.querySelector(`[data-island=${island}]`)?.dispatchEvent(new Event('hydrate', { bubbles: true }));
}

function begin(): void {
  if (document.querySelector('.code-block')) void import('./copy-code').then(({ offerCopies }) => offerCopies());
  markLinks();
  let frame = 0;
  const markSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      markLinks();
      showKept();
      showPack();
    });
  };
  new MutationObserver(markSoon).observe(document.body, { childList: true, subtree: true });
  addEventListener(PENDING_EVENT, markSoon);
  // Another page has been read meanwhile; this one may be coming back.
  addEventListener('storage', markSoon);
  addEventListener('pageshow', markSoon);
  watchReading(hydrate);
  fetchFonts();
  keepOffline(base);
  previewLinks();
  watchPack();
  showPack();
  printLinks();
}

prefetchLinks();
begin();
