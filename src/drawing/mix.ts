/** A colour thinned on a ground: 1 is the colour, 0 the ground. Takes and gives `#rrggbb`. */
export function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [channelsOf(colour), channelsOf(ground)]
  const mixed = over.map((value, at) => Math.round(value * share + under[at]! * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
