/**
 * The day for which the site is built, as `YYYY-MM-DD`: it decides what is published already and which review is due.
 * `BUILD_DAY` sets another one than today, so that the site of another day can be built again.
 *
 * @throws {Error} on a day that is none.
 */
export function getToday(): string {
  const day = process.env.BUILD_DAY;
  if (!day) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new Error(`BUILD_DAY must look like 2026-03-31, not "${day}".`);
}
