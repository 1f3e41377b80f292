const DURATION = 480

const still = matchMedia('(prefers-reduced-motion: reduce)')

/**
 * Tells shares of a way from 0 to 1, faster in its middle; 1 at once for whoever wants no motion. Gives
 * what stops it.
 */
export function animate(smoothly: boolean, move: (share: number) => void): () => void {
  if (!smoothly || still.matches) {
    move(1)
    return () => {}
  }
  const start = performance.now()
  let frame = requestAnimationFrame(function next(time) {
    const share = Math.min(1, Math.max(0, (time - start) / DURATION))
    move(share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2)
    if (share < 1) frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}
