import type { Colour } from '@/model/records/fields'

/** The colours of a drawing. Every text colour holds 4.5:1 against what it stands on. */
export type Palette = {
  readonly name: 'light' | 'dark'
  readonly background: string
  readonly board: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly line2: string
  readonly accent: string
  readonly pain: string
  readonly painSoft: string
  readonly opportunity: string
  readonly opportunitySoft: string
  readonly warning: string
  readonly thought: string
  readonly action: string
  readonly note: string
  readonly noteInk: string
  readonly onColour: string
  /** From −2 to +2. */
  readonly faces: readonly [string, string, string, string, string]
  readonly colours: Readonly<Record<Colour, string>>
  /** The same hues, where they draw a line on the board rather than carry white text. */
  readonly strokes: Readonly<Record<Colour, string>>
}

const colours: Palette['colours'] = {
  indigo: '#4c5fd5',
  blue: '#1478b8',
  teal: '#0f8276',
  amber: '#a8650b',
  rose: '#b0397e',
  violet: '#7a4fd0',
  green: '#357a38',
  red: '#c2413b',
  slate: '#566173',
}

export const light: Palette = {
  name: 'light',
  background: '#f4f5f7',
  board: '#ffffff',
  ink: '#1b1f27',
  ink2: '#5b6472',
  ink3: '#667080',
  line: '#e4e7ec',
  line2: '#eef0f3',
  accent: '#3b5bdb',
  pain: '#c93a32',
  painSoft: '#fdf1f0',
  opportunity: '#1a7d52',
  opportunitySoft: '#eef8f3',
  warning: '#96590a',
  thought: '#7a4fd0',
  action: '#f2f5fb',
  note: '#fff4c7',
  noteInk: '#1b1f27',
  onColour: '#ffffff',
  faces: ['#d6453d', '#d9732b', '#7f8998', '#55963a', '#1f8a5b'],
  colours,
  strokes: colours,
}

export const dark: Palette = {
  name: 'dark',
  background: '#14161b',
  board: '#1b1e25',
  ink: '#eceef2',
  ink2: '#a5adba',
  ink3: '#8f98a6',
  line: '#323844',
  line2: '#262b34',
  accent: '#7a94ff',
  pain: '#ff7a70',
  painSoft: '#33211f',
  opportunity: '#55c795',
  opportunitySoft: '#1b2c25',
  warning: '#e5a94f',
  thought: '#b79bff',
  action: '#222833',
  note: '#4a431f',
  noteInk: '#f6efcf',
  onColour: '#ffffff',
  faces: ['#d6453d', '#d9732b', '#7f8998', '#55963a', '#1f8a5b'],
  colours,
  strokes: {
    indigo: '#7a94ff',
    blue: '#56b3ec',
    teal: '#3cc0b1',
    amber: '#e0a04a',
    rose: '#e778b8',
    violet: '#b79bff',
    green: '#7fc383',
    red: '#ff8a80',
    slate: '#a5b0c2',
  },
}
