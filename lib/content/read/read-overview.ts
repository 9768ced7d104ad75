import type { OverviewFile } from './documents';
import type { FieldReader } from './field-reader';
import { readCommon } from './read-common';

/** An overview of a dimension or a domain, which it names by `dimension`, `primary_topic` or its title. */
export function readOverview(reader: FieldReader, kind: OverviewFile['kind']): OverviewFile | undefined {
  const common = readCommon(reader);
  if (!common) return undefined;
  const named = reader.placedList('dimension')[0] ?? reader.placedList('primary_topic')[0];
  return {
    ...common,
    kind,
    subject: named ?? { text: common.title, location: common.titleLocation },
    summary: reader.text('summary'),
    readingOrder: reader.placedList('reading_order'),
  };
}
