import { site } from '@/lib/site/site';

/** With the digits of the page's other numbers, whatever its language. */
const LOCALE = `${site.language}-u-nu-latn`;

/** @example describeDate('2026-03-31'); // => 'March 31, 2026' */
export function describeDate(date: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** A day in words, which programs can read too. */
export function DateText({ date }: { readonly date: string }) {
  return <time dateTime={date}>{describeDate(date)}</time>;
}

/**
 * A day or a month, short enough to head a column.
 *
 * @example
 * describeWave('2026-03-31'); // => 'Mar 31, 2026'
 * describeWave('2026-03'); // => 'Mar 2026'
 */
export function describeWave(date: string): string {
  const isDay = date.length > 'YYYY-MM'.length;
  return new Intl.DateTimeFormat(LOCALE, {
    year: 'numeric',
    month: 'short',
    ...(isDay && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${isDay ? date : `${date}-01`}T00:00:00Z`));
}
