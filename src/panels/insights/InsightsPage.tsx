/** What the map says of itself. */
export function InsightsPage() {
  return null
}
