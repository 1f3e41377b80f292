/** Resolves once what was set is seen: what holds the page for a moment must be announced before. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
