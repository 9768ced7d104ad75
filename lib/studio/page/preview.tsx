import { useEffect, useRef, useState } from 'react';
import type { TextPlace } from './code-editor';
import { Button } from './controls';

interface PreviewProps {
  readonly html: string | undefined;
  readonly title?: string;
  /** The page that it is compared with: what that has not is marked, and the first of it is seen. */
  readonly other?: string | undefined;
  /** What is at the top of the text: the heading above it, and how far it is from there to the next, 0 to 1. */
  readonly place?: TextPlace | undefined;
  /** Over the page, where it is not public as it is. */
  readonly ribbon?: string;
  readonly onLink?: (slug: string) => void;
}

/** The real page, in a frame in which no script runs. */
export function Preview({ html, title = 'The page', other, place, ribbon, onLink }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [isNarrow, setNarrow] = useState(false);
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const main = page?.getElementById('main');
    if (!isReady || !page || !main || html === undefined) return;
    // Nothing in it can run: the frame is sandboxed, and its policy knows no script.
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    parsed.querySelectorAll('script').forEach((script) => script.remove());
    main.replaceChildren(...parsed.body.childNodes);
    if (other !== undefined) markChanges(main, other);
  }, [html, other, isReady]);
  useEffect(() => {
    const theme = isDark ? 'dark' : 'light';
    if (isReady) frame.current?.contentDocument?.documentElement.setAttribute('data-theme', theme);
  }, [isDark, isReady]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page && place) page.scrollingElement?.scrollTo({ top: findTop(page, place) });
  }, [place, html]);
  const load = () => {
    setReady(true);
    frame.current?.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      const slug = /\/articles\/([^/#?]+)/.exec(link.getAttribute('href') ?? '')?.[1];
      if (slug !== undefined) onLink?.(decodeURIComponent(slug));
    });
  };
  return (
    <section className="flex min-h-0 flex-col border-l border-line" aria-label={title}>
      <div className="row min-h-12 border-b border-line px-3 py-1.5">
        <b className="mr-auto">{title}</b>
        {ribbon && <span className="ribbon bg-warning px-2.5 text-paper">{ribbon}</span>}
        <Button aria-pressed={isNarrow} onClick={() => setNarrow(!isNarrow)}>
          Phone
        </Button>
        <Button aria-pressed={isDark} onClick={() => setDark(!isDark)}>
          Dark
        </Button>
      </div>
      <iframe
        ref={frame}
        title={title === 'The page' ? 'The page as readers see it' : title}
        src="/frame"
        sandbox="allow-same-origin"
        className={`bg-white flex-1 ${isNarrow ? 'mx-auto w-[390px] border-x border-line' : 'w-full'}`}
        onLoad={load}
      />
      {html === undefined && <p className="p-4 text-ink-soft">The page appears when the article can be drawn.</p>}
    </section>
  );
}

const BLOCKS = 'h1, h2, h3, h4, p, li, td, th, figcaption, pre, summary';

/** Marks the blocks of a page whose words another page has not. */
function markChanges(main: HTMLElement, other: string): void {
  const list = (root: ParentNode) =>
    [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const known = new Set(
    list(new DOMParser().parseFromString(other, 'text/html')).map(({ textContent }) => textContent),
  );
  const changed = list(main).filter(({ textContent }) => !known.has(textContent));
  for (const block of changed) {
    block.style.outline = '2px solid #b8860b';
    block.style.outlineOffset = '3px';
  }
  changed[0]?.scrollIntoView({ block: 'center' });
}

/** Where on the page the place in the text is: headings that both have are the marks between which it lies. */
function findTop(page: Document, { heading, share }: TextPlace): number {
  const { scrollHeight = 0, clientHeight = 0, scrollTop = 0 } = page.scrollingElement ?? {};
  const marks = [...page.querySelectorAll('main :is(h2, h3, h4)')];
  const index = marks.findIndex((mark) => toLetters(mark.textContent) === toLetters(heading));
  const topOf = (mark: Element | undefined) => mark && mark.getBoundingClientRect().top + scrollTop;
  const from = topOf(marks[index]) ?? 0;
  const to = topOf(marks[index + 1]) ?? scrollHeight - clientHeight;
  return Math.max(0, from + share * Math.max(0, to - from) - 16);
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
