import type { Primitive } from '@/drawing/primitives'
import { type PictureData, writeSvg } from '@/drawing/surfaces/svg'
import { readingOf } from '@/insights/reading'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { drawBars } from './bars'
import type { PageBoard } from './board'
import { html, type Markup, markup } from './html'
import { placeIn } from './place'
import type { Telling } from './telling'

/**
 * The board as it is shown: its layers, and over each card and stage a link to what tells about it.
 * The links go from stage to stage, as one reads the map.
 */
export function boardMarkup(
  telling: Telling,
  board: PageBoard,
  geometry: Geometry,
  pictures: PictureData,
): Markup {
  const { bounds } = board
  const { messages } = telling
  const layer = (box: Box, drawn: readonly Primitive[], extra: string, plane = bounds) =>
    html`<svg class="${extra}" style="${placeIn(plane, box)}" viewBox="${viewBox(box)}" aria-hidden="true">${markup(
      writeSvg(drawn, pictures),
    )}</svg>`
  return html`<section id="map" aria-label="${messages.board.region}">
<div id="board" data-width="${bounds.width}" data-height="${bounds.height}" style="--ratio:${bounds.width / bounds.height}">
${layer(bounds, board.ground, '')}
${board.bands.map(
  ({ box, drawn }) =>
    html`<div class="band" style="${placeIn(bounds, box)}">${layer(box, drawn, '', box)}${layer(box, drawBars(drawn), 'bars', box)}</div>`,
)}
${layer(bounds, board.over, '')}
${board.spotlights.map(({ box, drawn }) => layer(box, drawn, 'spotlight'))}
<div class="cards">${geometry.stages.map(({ id: stageId }) => {
    const cards = readingOf(telling.map).ofStage.get(stageId) ?? []
    return html`<div role="group" aria-label="${messages.board.stage(telling.title(stageId))}">${cards.map(
      ({ id, type }) => {
        const box = geometry.cards.get(id)
        return box && spot(telling, bounds, box, id, messages.board.card(type, telling.title(id)))
      },
    )}</div>`
  })}</div>
<div class="lanes strip">${layer(board.lanes.box, board.lanes.drawn, 'ground')}</div>
<div class="stages strip">${layer(board.stages.box, board.stages.drawn, 'ground')}${geometry.stages.map(
    (box) => spot(telling, bounds, box, box.id, messages.board.stage(telling.title(box.id))),
  )}</div>
<div id="veil" hidden></div>
</div>
</section>`
}

/** A box as an SVG names what it shows. */
function viewBox({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`
}

function spot(telling: Telling, bounds: Box, box: Box, id: string, name: string): Markup {
  return html`<a class="spot" href="#${telling.sheet(id)}" style="${placeIn(bounds, box)}" aria-label="${name}"></a>`
}
