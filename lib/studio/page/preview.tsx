import { useEffect, useRef, useState } from 'react';

interface PreviewProps {
  readonly html: string | undefined;
  /** How far down the text is scrolled, 0 to 1. */
  readonly share: number;
  /** Over the page, where it is not public as it stands. */
  readonly ribbon: string;
  readonly onLink: (slug: string) => void;
}

/** The real page, in a frame in which no script runs. */
export function Preview({ html, share, ribbon, onLink }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [width, setWidth] = useState<'full' | 'phone'>('full');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const main = page?.getElementById('main');
    if (!isReady || !page || !main || html === undefined) return;
    // Nothing in it can run: the frame is sandboxed, and its policy knows no script.
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    parsed.querySelectorAll('script').forEach((script) => script.remove());
    main.replaceChildren(...parsed.body.childNodes);
  }, [html, isReady]);
  useEffect(() => {
    if (isReady) frame.current?.contentDocument?.documentElement.setAttribute('data-theme', theme);
  }, [theme, isReady]);
  useEffect(() => {
    const root = frame.current?.contentDocument?.scrollingElement;
    root?.scrollTo({ top: share * (root.scrollHeight - root.clientHeight) });
  }, [share, html]);
  const load = () => {
    setReady(true);
    frame.current?.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      const slug = /\/articles\/([^/#?]+)/.exec(link.getAttribute('href') ?? '')?.[1];
      if (slug !== undefined) onLink(decodeURIComponent(slug));
    });
  };
  return (
    <section className="preview" aria-label="The page">
      <div className="row">
        <b>The page</b>
        {ribbon && <span className="ribbon">{ribbon}</span>}
        <span className="push" />
        <button
          type="button"
          aria-pressed={width === 'phone'}
          onClick={() => setWidth(width === 'phone' ? 'full' : 'phone')}
        >
          Phone
        </button>
        <button
          type="button"
          aria-pressed={theme === 'dark'}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          Dark
        </button>
      </div>
      <iframe
        ref={frame}
        title="The page as readers see it"
        src="/frame"
        sandbox="allow-same-origin"
        className={width}
        onLoad={load}
      />
      {html === undefined && <p className="wait">The page appears when the article can be drawn.</p>}
    </section>
  );
}
