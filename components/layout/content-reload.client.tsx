'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

let events: EventSource | undefined;
let refresh: (() => void) | undefined;

/**
 * While developing, shows a saved article in the open page. It is in no build.
 *
 * It keeps listening when a fault in the content has taken the page away, and loads it again once something is saved.
 */
export function ContentReload({ eventsUrl }: { readonly eventsUrl: string }) {
  const router = useRouter();
  useEffect(() => {
    refresh = () => router.refresh();
    events ??= listen(eventsUrl);
    return () => {
      refresh = undefined;
    };
  }, [router, eventsUrl]);
  return null;
}

function listen(url: string): EventSource {
  const source = new EventSource(url);
  source.onmessage = () => (refresh ? refresh() : location.reload());
  return source;
}
