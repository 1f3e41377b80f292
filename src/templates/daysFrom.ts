/**
 * Days of the calendar counted from the making of a map, so that its figures and evidence are of
 * last month whenever that is. All are `YYYY-MM-DD`.
 */
export function endOfMonth(monthsAgo: number, today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return dayOf(Date.UTC(year, month - monthsAgo, 0))
}

/** The day so many days after another. */
export function daysAfter(days: number, today: string): string {
  return dayOf(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
