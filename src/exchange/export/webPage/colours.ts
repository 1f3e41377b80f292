import { dark, light, type Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { WebPageChoices } from './choices'

/** Colours that a page names: each by the light one and the dark one. */
export type Colours = Map<string, string>

/** What the page around the board needs beyond the board's palette, in light and in dark. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  surface: ['#ffffff', '#191c22'],
  'accent-ink': ['#3150c8', '#9db0ff'],
  'accent-soft': ['#edf1ff', '#232a44'],
  'on-accent': ['#ffffff', '#10131f'],
  'line-strong': ['#b6bdc9', '#4b5363'],
  hover: ['rgb(16 24 40 / 5%)', 'rgb(255 255 255 / 6%)'],
  shadow: [
    '0 4px 12px rgb(16 24 40 / 12%), 0 1px 3px rgb(16 24 40 / 10%)',
    '0 6px 18px rgb(0 0 0 / 50%)',
  ],
}

/** The palette's colours that the page shares with the board. */
const SHARED = {
  background: 'background',
  board: 'board',
  ink: 'ink',
  'ink-2': 'ink2',
  'ink-3': 'ink3',
  line: 'line',
  'line-2': 'line2',
  accent: 'accent',
  pain: 'pain',
  'pain-soft': 'painSoft',
  opportunity: 'opportunity',
  'opportunity-soft': 'opportunitySoft',
  warning: 'warning',
  thought: 'thought',
  note: 'note',
} as const satisfies Readonly<Record<string, keyof Palette>>

/**
 * One drawing for both themes: where the light and the dark one of the same scene differ, the colour
 * is a name, kept in `colours`.
 */
export function inBothThemes(
  inLight: readonly Primitive[],
  inDark: readonly Primitive[],
  colours: Colours,
): Primitive[] {
  return inLight.map((primitive, index) => {
    const other = inDark[index]!
    if (primitive.type === 'group' && other.type === 'group') {
      const children = inBothThemes(primitive.children, other.children, colours)
      return { ...primitive, children }
    }
    const named = { ...primitive } as Record<string, unknown>
    for (const paint of ['fill', 'stroke'] as const) {
      const [a, b] = [paintOf(primitive, paint), paintOf(other, paint)]
      if (a !== undefined && b !== undefined && a !== b) named[paint] = nameOf(a, b, colours)
    }
    return named as Primitive
  })
}

/** The rules that give all colours their values, by the theme that was chosen. */
export function colourRules(colours: Colours, theme: WebPageChoices['theme']): string {
  const values = (side: 0 | 1) => {
    const palette = [light, dark][side]!
    return [
      ...Object.entries(SHARED).map(([name, field]) => `--${name}:${palette[field]}`),
      ...Object.entries(AROUND).map(([name, pair]) => `--${name}:${pair[side]}`),
      ...[...colours].map(([pair, name]) => `${name}:${pair.split(' | ')[side]}`),
    ].join(';')
  }
  const inDark = `:root{color-scheme:dark;${values(1)}}`
  const media = { system: 'screen and (prefers-color-scheme:dark)', dark: 'screen', light: '' }[
    theme
  ]
  return `:root{color-scheme:light;${values(0)}}${media && `@media ${media}{${inDark}}`}`
}

function nameOf(a: string, b: string, colours: Colours): string {
  const pair = `${a} | ${b}`
  const name = colours.get(pair) ?? `--k${colours.size}`
  colours.set(pair, name)
  return `var(${name})`
}

function paintOf(primitive: Primitive, paint: 'fill' | 'stroke'): string | undefined {
  return (primitive as Partial<Record<typeof paint, string>>)[paint]
}
