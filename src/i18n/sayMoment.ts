/** A day and its time of day, in the language's own way: "November 25, 2026 at 2:02 PM". */
export function sayMoment(
  time: number,
  locale: string,
  dateStyle: 'full' | 'long' | 'medium' = 'long',
): string {
  return new Date(time).toLocaleString(locale, { dateStyle, timeStyle: 'short' })
}
