import { describeDate } from './describe';

/** A day in words, which programs can read too. */
export function DateText({ date }: { readonly date: string }) {
  return <time dateTime={date}>{describeDate(date)}</time>;
}
