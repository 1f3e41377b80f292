/** The map as a table. */
export function TablePage() {
  return null
}
