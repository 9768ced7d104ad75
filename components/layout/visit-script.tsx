import { VISIT_SCRIPT } from '@/lib/library/saved/visit-script';

/** Writes down what is read before any island is there to do it. */
export function VisitScript() {
  return <script dangerouslySetInnerHTML={{ __html: VISIT_SCRIPT }} />;
}
