import { descriptions } from '#words/descriptions';
import { accessibility, privacy } from '#words/site-pages';
import { paths } from '@/lib/site/paths';
import type { PageDescription } from './create-metadata';

export function describeAccessibility(): PageDescription {
  return { title: accessibility.title, description: descriptions.accessibility, path: paths.accessibility };
}

export function describePrivacy(): PageDescription {
  return { title: privacy.title, description: descriptions.privacy, path: paths.privacy };
}
