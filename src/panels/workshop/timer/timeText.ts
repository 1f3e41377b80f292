/**
 * What is left as the timer shows it: "12:05", "1:05:00"; "+2:10" once the time is over. A second
 * counts until it has passed, so that a timer begins with what it was set to.
 */
export function timeText(remaining: number): string {
  const isOver = remaining <= -1000
  const seconds = isOver ? Math.floor(-remaining / 1000) : Math.max(0, Math.ceil(remaining / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = `${String(seconds % 60).padStart(2, '0')}`
  const text =
    hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
  return isOver ? `+${text}` : text
}

/** How a timer looks: at ease, near the end, over. */
export function moodOf(remaining: number): 'calm' | 'near' | 'over' {
  return remaining <= 0 ? 'over' : remaining <= 60_000 ? 'near' : 'calm'
}
