import { channelName } from '@/drawing/captions'
import { initialsOf } from '@/drawing/head'
import type { Box } from '@/layout/box'
import { castsOf } from '@/model/outline'
import type { Persona } from '@/model/records/persona'
import type { Deck, Sheet } from '../deck'
import { fitText } from '../page/fit'
import { fitParagraphs, fitTogether } from '../page/fitParagraphs'
import { drawFoot, drawHead, oneLine, TYPE } from '../page/frame'
import type { CutText, Paragraph, Pen } from '../page/pen'
import { dots } from '../page/say'
import { paragraphsOf } from '../page/signs'

/** Each persona of the map on a slide of its own, in the map's order. */
export function personaSheets(deck: Deck): Sheet[] {
  const personas = castsOf(deck.map).flatMap(
    ({ personaId }) => deck.library.persona[personaId] ?? [],
  )
  return personas.map((persona) => ({
    draw: (pen) => pen.notes(drawPersonaSheet(pen, deck, persona), []),
  }))
}

const DISC = 116
const GAP = 14

/** Gives what had no room on the slide, for the notes. */
function drawPersonaSheet(pen: Pen, deck: Deck, persona: Persona): CutText[] {
  const { palette, paper, messages, words } = deck
  const { body } = paper
  const told = drawHead(pen, deck, {
    title: persona.name || messages.persona.nameless,
    kicker: words.persona,
    colour: palette.strokes[persona.colour],
  })
  const side = Math.round(body.width * 0.27)
  drawAvatar(pen, deck, persona, { x: body.x + (side - DISC) / 2, y: body.y + 6 })
  const facts: Paragraph[] = [
    ...(persona.role
      ? [{ text: oneLine(persona.role), size: 13, bold: true, colour: palette.ink }]
      : []),
    ...(persona.decision
      ? [{ text: oneLine(persona.decision), size: TYPE.body, colour: palette.ink2, before: 4 }]
      : []),
    {
      text: `${messages.persona.weight}  ${dots(persona.weight)}`,
      ...{ size: TYPE.small, colour: palette.ink3, before: 6 },
    },
  ]
  const under = { x: body.x, y: body.y + DISC + 20, width: side, height: body.height - DISC - 20 }
  const quote = paragraphsOf(persona.quote).map((text, index) => ({
    ...{ text, size: 15, italic: true, colour: palette.strokes[persona.colour] },
    ...(index === 0 && { before: 16 }),
  }))
  if (quote.length > 0 && persona.quote.trim() !== '') {
    quote[0]!.text = /^["“«]/.test(quote[0]!.text)
      ? quote[0]!.text
      : messages.board.quote(quote.map(({ text }) => text).join(' '))
    facts.push(quote[0]!)
  }
  const fittedFacts = fitParagraphs(facts, under)
  pen.text(under, fittedFacts.paragraphs, { name: messages.persona.panel, align: 'center' })
  const main = { x: body.x + side + 26, width: body.width - side - 26 }
  const blocks = blocksOf(deck, persona)
  const boxes = boxesFor(blocks.length, { ...main, y: body.y, height: body.height })
  const fitted = fitTogether(
    blocks.map((block, index) => ({
      paragraphs: wordsOf(deck, block),
      room: {
        width: boxes[index]!.width - INSET.left - INSET.right,
        height: boxes[index]!.height - INSET.top - INSET.bottom,
      },
    })),
  )
  const cut = [...fittedFacts.cut]
  for (const [index, block] of blocks.entries()) {
    drawBlock(pen, deck, block, fitted[index]!.paragraphs, boxes[index]!)
    cut.push(...fitted[index]!.cut)
  }
  drawFoot(pen, deck)
  return [...told, ...cut]
}

type Block = { readonly title: string; readonly text: string; readonly colour: string }

function blocksOf({ messages, palette }: Deck, persona: Persona): Block[] {
  const { persona: words } = messages
  const { goals, frustrations, demographics, psychographics, devices } = persona
  const channels = persona.channels.map((channel) => channelName(channel, messages)).join(' · ')
  const blocks: Block[] = [
    { title: words.goals, text: goals, colour: palette.opportunity },
    { title: words.frustrations, text: frustrations, colour: palette.pain },
    { title: words.demographics, text: demographics, colour: palette.ink2 },
    { title: words.psychographics, text: psychographics, colour: palette.ink2 },
    { title: words.devices, text: devices, colour: palette.ink2 },
    { title: words.channels, text: channels, colour: palette.ink2 },
  ]
  return blocks.filter(({ text }) => text.trim() !== '')
}

const INSET = { left: 14, top: 12, right: 12, bottom: 8 }

/** Boxes two by two, the last one as wide as both where it is alone. */
function boxesFor(count: number, { x, y, width, height }: Box): Box[] {
  const rows = Math.ceil(count / 2)
  const [half, high] = [(width - GAP) / 2, (height - GAP * (rows - 1)) / rows]
  return Array.from({ length: count }, (_, index) => {
    const [row, column] = [Math.floor(index / 2), index % 2]
    const isAlone = column === 0 && index === count - 1
    return {
      x: x + column * (half + GAP),
      y: y + row * (high + GAP),
      width: isAlone ? width : half,
      height: high,
    }
  })
}

function wordsOf({ palette }: Deck, { title, text, colour }: Block): Paragraph[] {
  const heading = { text: title, size: TYPE.heading, bold: true, colour }
  const words = paragraphsOf(text).map((each) => ({
    ...{ text: each, size: 13, colour: palette.ink, before: 4 },
  }))
  return [heading, ...words]
}

function drawBlock(
  pen: Pen,
  { palette }: Deck,
  { title, colour }: Block,
  paragraphs: readonly Paragraph[],
  box: Box,
): void {
  const look = { fill: palette.board, stroke: palette.line, strokeWidth: 0.75 }
  pen.group(title, () => {
    pen.text(box, paragraphs, { name: title, inset: INSET }, look)
    pen.shape({ ...box, width: 3 }, { fill: colour }, 'Mark')
  })
}

function drawAvatar(
  pen: Pen,
  { palette, pictures }: Deck,
  persona: Persona,
  at: { x: number; y: number },
) {
  const box = { ...at, width: DISC, height: DISC }
  const picture = persona.pictureId ? pictures.get(persona.pictureId) : undefined
  if (picture) return pen.picture(box, picture, 'disc', persona.name || 'Persona')
  const inside = { width: DISC * Math.SQRT1_2, height: DISC / 2 }
  const { text, size } = fitText(initialsOf(persona.name), inside, [40, 32, 24, 16], true)
  pen.text(
    box,
    [{ text: text || '–', size, bold: true, colour: palette.onColour }],
    { name: persona.name || 'Persona', align: 'center', valign: 'middle' },
    { fill: palette.colours[persona.colour], radius: DISC / 2 },
  )
}
