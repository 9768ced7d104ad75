import { REVIEW_SCRIPT } from '@/lib/inline-scripts';

/** Stands after the text, whose notice it may show. */
export function ReviewScript() {
  return <script dangerouslySetInnerHTML={{ __html: REVIEW_SCRIPT }} />;
}
