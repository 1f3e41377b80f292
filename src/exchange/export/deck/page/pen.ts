import type PptxGenJS from 'pptxgenjs'
import type { Box } from '@/layout/box'
import type { Setting } from './fit'
import type { Freeform } from './freeform'

/** How a shape looks. Colours as `#rrggbb`, widths in points. */
export type Look = {
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  readonly dash?: Dash | undefined
  /** 0…1; opaque unless it is told. */
  readonly opacity?: number | undefined
  /** Of rounded corners, in points. */
  readonly radius?: number | undefined
}
export type Dash = 'dash' | 'lgDash' | 'lgDashDot' | 'sysDash' | 'sysDot'

/** A paragraph of a text, all of it set alike. */
export type Paragraph = Setting & {
  readonly text: string
  readonly colour: string
  readonly italic?: boolean
  /** An address that is safe to follow. */
  readonly link?: string | undefined
}

export type TextPlace = {
  /** As the list of shapes calls it. */
  readonly name: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** From the shape's edges to its text, in points. */
  readonly inset?: { left: number; top: number; right: number; bottom: number }
  /** From one line to the next, in ems; single spacing unless it is told. */
  readonly leading?: number
  /** Lines that are kept as they are, however wide. */
  readonly keepsLines?: boolean
  /** Whether it is the slide's title, as outlines and screen readers know it. */
  readonly isTitle?: boolean
}

/** A text that had no room on its slide, whole, in its paragraphs. */
export type CutText = readonly string[]

export type Cell = {
  readonly paragraphs: readonly Paragraph[]
  readonly align?: 'left' | 'center' | 'right'
  readonly fill?: string | undefined
  readonly line: string
}

/** A picture as `data:` address, with its size in pixels. */
export type SlidePicture = {
  readonly data: string
  readonly width: number
  readonly height: number
}

/** A stretch of a slide's shapes that move as one. */
export type Range = { readonly name: string; readonly from: number; readonly to: number }

/** Draws on one slide. Lengths and places are points. */
export type Pen = {
  text(box: Box, paragraphs: readonly Paragraph[], place: TextPlace, look?: Look): void
  shape(box: Box, look: Look, name: string): void
  line(from: readonly [number, number], to: readonly [number, number], look: Look): void
  freeform(form: Freeform, look: Look, name: string): void
  /** Fills the box and is cut at the sides, round where it is told; or lies whole within it. */
  picture(box: Box, picture: SlidePicture, fit: 'cover' | 'contain' | 'disc', name: string): void
  table(box: Box, rows: readonly (readonly Cell[])[], layout: TableLayout): void
  /** What is drawn within moves as one. */
  group(name: string, draw: () => void): void
  /** What the speaker is told: first the texts whose place on the slide is too short for them. */
  notes(cut: readonly CutText[], lines: readonly string[]): void
}

export type TableLayout = {
  readonly name: string
  /** Points. */
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly inset: { readonly side: number; readonly top: number }
}

/** A shape as the library is to be told of it: plain data, since it is told by a worker. */
export type Shape =
  | { kind: 'text'; text: string | PptxGenJS.TextProps[]; options: PptxGenJS.TextPropsOptions }
  | { kind: 'picture'; options: PptxGenJS.ImageProps }
  | { kind: 'table'; rows: PptxGenJS.TableRow[]; options: PptxGenJS.TableProps }

/** What the library cannot be told of a slide: put into its file afterwards, or said of the deck. */
export type SlideParts = {
  readonly groups: Range[]
  /** Which of the shapes is the title. */
  title: number | undefined
  notes: readonly string[]
  /** How many texts go on in the notes. */
  cut: number
}
