import type { SkippedFile } from './documents';
import type { FieldReader } from './field-reader';

const SHOWN = ['', 'approved', 'published'];

/** Why a file is kept back by its own `status`, or `undefined` where it is to be shown. */
export function readStatus(reader: FieldReader): SkippedFile | undefined {
  const status = reader.text('status')?.toLowerCase() ?? '';
  if (SHOWN.includes(status)) return undefined;
  if (status === 'draft') return { path: reader.path, reason: 'draft' };
  const message = `"${reader.fields.status}" is no known status; the file is left out.`;
  const fix = 'Write approved or published to show it, draft to keep it back.';
  reader.report('status-unknown', reader.locate('status'), message, fix);
  return { path: reader.path, reason: 'status' };
}
