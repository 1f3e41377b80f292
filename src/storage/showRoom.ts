import * as z from 'zod/mini'
import type { JourneyId } from '@/model/records/journey'
import { viewSchema } from '@/model/records/view'
import type { Channel } from './tabs'

/** What a window looks at: how the board is read, and which part of it is in view. */
const look = z.pick(viewSchema, {
  lens: true,
  research: true,
  hiddenLaneIds: true,
  hiddenPersonaIds: true,
  area: true,
})

/** What is shown: a part of the story by its key, or what the editing window looks at. */
const shown = z.object({
  at: z.nullable(z.string()),
  blank: z.boolean(),
  look: z.nullable(look),
})
export type Shown = z.infer<typeof shown>

const message = z.discriminatedUnion('type', [
  /** The editing window says what is to be shown. */
  z.object({ type: z.literal('show'), mapId: z.string(), shown }),
  /** The showing window is there, and asks what is to be shown. */
  z.object({ type: z.literal('here'), mapId: z.string() }),
  /** Somebody went on by the keys of the showing window. */
  z.object({ type: z.literal('steer'), mapId: z.string(), at: z.string(), blank: z.boolean() }),
  /** An editing window asks whether the map is being shown. */
  z.object({ type: z.literal('ask'), mapId: z.string() }),
  /** The showing window answers: what it shows, since when (ms since 1970), and whether nobody steers it. */
  z.object({
    type: z.literal('still'),
    mapId: z.string(),
    shown,
    since: z.number(),
    isAlone: z.boolean(),
  }),
  /** The editing window ends it, or closes. */
  z.object({ type: z.enum(['end', 'alone']), mapId: z.string() }),
])

type Addressed = z.infer<typeof message>
type Unaddressed<M> = M extends Addressed ? Omit<M, 'mapId'> : never

/** What two windows say to one another while one shows a map and the other edits it. */
export type ShowMessage = Unaddressed<Addressed>

/** Word between the window that edits a map and the one that shows it. */
export type ShowRoom = {
  /** Tells the other window. */
  say(message: ShowMessage): void
  /** Hears the other window; gives the function that stops it. */
  listen(listener: (message: ShowMessage) => void): () => void
  close(): void
}

/**
 * The room of one map. What is said of other maps, or in words that are not known here (another
 * window may run another build), is not heard. Without a channel nobody hears anything.
 */
export function createShowRoom(mapId: JourneyId, channel = pageChannel()): ShowRoom {
  const listeners = new Set<(message: ShowMessage) => void>()
  if (channel)
    channel.onmessage = ({ data }) => {
      const heard = z.safeParse(message, data)
      if (!heard.success || heard.data.mapId !== mapId) return
      for (const listener of [...listeners]) listener(heard.data)
    }
  return {
    say: (said) => channel?.postMessage({ ...said, mapId }),
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close() {
      listeners.clear()
      channel?.close()
    },
  }
}

function pageChannel(): Channel | undefined {
  try {
    return new BroadcastChannel('parcours-show')
  } catch {
    return undefined
  }
}
