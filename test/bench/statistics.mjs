export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const middle = sorted.length / 2
  if (!sorted.length) return undefined
  if (sorted.length % 2) return sorted[Math.floor(middle)]
  return (sorted[middle - 1] + sorted[middle]) / 2
}
