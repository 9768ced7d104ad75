const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Milliseconds since 1970, as programs write them down. */
const EPOCH = /^1\d{12}$/;

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const NUMBERS = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+ ?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;

/**
 * A calendar date as `YYYY-MM-DD`, or `undefined` for anything that is none, or could be two. A time after it is dropped.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example
 * readDate('2026-03-31'); // => '2026-03-31'
 * readDate('Mar 31, 2026'); // => '2026-03-31'
 * readDate('2026-02-30'); // => undefined
 * readDate('31.3.2026'); // => undefined
 */
export function readDate(value: string): string | undefined {
  const [year = '', month = '', day = ''] = splitDate(EPOCH.test(value) ? toDay(Number(value)) : value.trim());
  if (year === '') return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** Year, month and day as digits; nothing for what is not a date. */
function splitDate(value: string): string[] {
  const [, year = '', , month = '', day = ''] = NUMBERS.exec(value) ?? [];
  if (year) return [year, month, day];
  const [, name = '', monthDay = '', monthYear = ''] = MONTH_FIRST.exec(value) ?? [];
  const [, dayMonth = monthDay, dayName = name, dayYear = monthYear] = DAY_FIRST.exec(value) ?? [];
  const index = MONTHS.findIndex((start) => dayName.toLowerCase().startsWith(start));
  return index === -1 ? [] : [dayYear, String(index + 1), dayMonth];
}
