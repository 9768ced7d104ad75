import { paths } from '@/lib/site/paths';
import type { PageDescription } from './create-metadata';

export function describeAccessibility(): PageDescription {
  const description =
    'What is promised to every reader beyond WCAG 2.2 AA, how each promise is tested before a release is published, and what is known to fall short.';
  return { title: 'Accessibility', description, path: paths.accessibility };
}

export function describePrivacy(): PageDescription {
  const description =
    'No cookies, no trackers, no accounts, nothing from other hosts. What your own device remembers for you, and how to make it forget.';
  return { title: 'Privacy', description, path: paths.privacy };
}
