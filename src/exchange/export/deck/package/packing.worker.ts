import { type DrawnDeck, packDeck } from './packDeck'

/** What the worker tells: how far it is, 0…1, and then the file, or why there is none. */
export type Packing =
  | { readonly share: number }
  | { readonly file: Blob }
  | { readonly problem: string }

addEventListener('message', ({ data }: MessageEvent<DrawnDeck>) => {
  packDeck(data, (share) => tell({ share })).then(
    (file) => tell({ file }),
    (error: unknown) => tell({ problem: (error as Error).message }),
  )
})

function tell(packing: Packing): void {
  postMessage(packing)
}
