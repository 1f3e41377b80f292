/** A part of a path in absolute places, as PDF knows them: move, line, cubic Bézier curve, close. */
export type Segment =
  | { readonly op: 'm' | 'l'; readonly c: readonly [x: number, y: number] }
  | { readonly op: 'c'; readonly c: readonly [number, number, number, number, number, number] }
  | { readonly op: 'h'; readonly c: readonly [] }

/**
 * A path's `d` in the four parts that every vector format has. It reads all commands of SVG but the
 * smooth ones (S, T), which no drawing of ours has; what it cannot read ends the path.
 */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const line = (toX: number, toY: number) => {
    ;[x, y] = [toX, toY]
    segments.push({ op: 'l', c: [x, y] })
  }
  const bend = (c: readonly [number, number, number, number, number, number]) => {
    ;[x, y] = [c[4], c[5]]
    segments.push({ op: 'c', c })
  }
  for (const { letter, values } of commandsOf(d)) {
    const relative = letter === letter.toLowerCase()
    const [dx, dy] = relative ? [x, y] : [0, 0]
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = values
    switch (letter.toUpperCase()) {
      case 'M':
        ;[x, y, startX, startY] = [a + dx, b + dy, a + dx, b + dy]
        segments.push({ op: 'm', c: [x, y] })
        break
      case 'L':
        line(a + dx, b + dy)
        break
      case 'H':
        line(a + dx, y)
        break
      case 'V':
        line(x, a + dy)
        break
      case 'C':
        bend([a + dx, b + dy, c + dx, e + dy, f + dx, g + dy])
        break
      case 'Q': {
        const [midX, midY, toX, toY] = [a + dx, b + dy, c + dx, e + dy]
        const near = (from: number, middle: number) => from + ((middle - from) * 2) / 3
        bend([near(x, midX), near(y, midY), near(toX, midX), near(toY, midY), toX, toY])
        break
      }
      case 'A':
        for (const part of arcBends(x, y, a, b, c, e, f, g + dx, h + dy)) bend(part)
        break
      case 'Z':
        ;[x, y] = [startX, startY]
        segments.push({ op: 'h', c: [] })
        break
      default:
        return segments
    }
  }
  return segments
}

/** How many numbers each command takes; more of them repeat it. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

function commandsOf(d: string): { letter: string; values: readonly number[] }[] {
  return [...d.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)].flatMap(
    ([, letter = '', rest = '']) => {
      const values = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
      const takes = TAKES[letter.toUpperCase()] ?? 0
      if (takes === 0) return [{ letter, values }]
      const times = Math.floor(values.length / takes)
      return Array.from({ length: times }, (_, at) => ({
        // Further pairs after a move are lines.
        letter: at === 0 ? letter : letter.replace('M', 'L').replace('m', 'l'),
        values: values.slice(at * takes, (at + 1) * takes),
      }))
    },
  )
}

type Bend = readonly [number, number, number, number, number, number]

/** An elliptic arc as curves of a quarter turn at most, as SVG 1.1, F.6 works its middle out. */
function arcBends(
  x1: number,
  y1: number,
  radiusX: number,
  radiusY: number,
  degrees: number,
  large: number,
  sweep: number,
  x2: number,
  y2: number,
): Bend[] {
  if (x1 === x2 && y1 === y2) return []
  if (radiusX === 0 || radiusY === 0) return [[x1, y1, x2, y2, x2, y2]]
  const tilt = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  const grow = Math.max(1, Math.hypot(px / radiusX, py / radiusY))
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow]
  const under = rx ** 2 * py ** 2 + ry ** 2 * px ** 2
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - under) / under))
  const side = large === sweep ? -root : root
  const [qx, qy] = [(side * rx * py) / ry, (-side * ry * px) / rx]
  const centreX = cos * qx - sin * qy + (x1 + x2) / 2
  const centreY = sin * qx + cos * qy + (y1 + y2) / 2
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx)
  const whole = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from
  const turn =
    sweep && whole < 0 ? whole + 2 * Math.PI : !sweep && whole > 0 ? whole - 2 * Math.PI : whole
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const pull = (4 / 3) * Math.tan(turn / parts / 4)
  const place = (u: number, v: number) =>
    [centreX + cos * rx * u - sin * ry * v, centreY + sin * rx * u + cos * ry * v] as const
  return Array.from({ length: parts }, (_, at): Bend => {
    const [a, b] = [from + (turn * at) / parts, from + (turn * (at + 1)) / parts]
    const c1 = place(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a))
    const c2 = place(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b))
    return [...c1, ...c2, ...place(Math.cos(b), Math.sin(b))]
  })
}
