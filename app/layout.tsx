import type { ReactNode } from 'react';
import { frame } from '#words/frame';
import { MarkDescriptions } from '@/components/library/mark-descriptions';
import { ConnectionNotice } from '@/components/library/offline/connection-notice';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createFrameView } from '@/lib/content/views/frame';
import { loadPageScripts, SPECULATION_RULES } from '@/lib/export/islands/page-scripts';
import { createSiteMetadata, createViewport } from '@/lib/seo/create-metadata';
import { buildSiteStyles } from '@/lib/site/site-styles';
import { site } from '@/lib/site/site';
import { getDirection } from '@/lib/text/language';
import '../.cache/styles.css';
import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';

export const metadata = createSiteMetadata();
export const viewport = createViewport();

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const scripts = loadPageScripts();
  const view = createFrameView(getKnowledgeBase());
  const siteStyles = buildSiteStyles();
  return (
    <html lang={site.language} dir={getDirection(site.language) === 'rtl' ? 'rtl' : undefined} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: scripts.head }} />
        {siteStyles && <style dangerouslySetInnerHTML={{ __html: siteStyles }} />}
      </head>
      <body>
        <a
          {...IN_PAGE_LANGUAGE}
          href="#main"
          className="absolute start-4 -top-20 z-10 bg-paper px-4 py-3 font-sans text-note focus:top-2"
        >
          {frame.skip}
        </a>
        <SiteHeader view={view} />
        <ConnectionNotice />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 outline-none sm:px-8">
          {children}
        </main>
        <SiteFooter view={view} />
        <MarkDescriptions />
        <script dangerouslySetInnerHTML={{ __html: scripts.end }} />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />
      </body>
    </html>
  );
}
