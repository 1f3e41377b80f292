/** A painted picture, and the file that is to come of it. */
export type EncodingOrder = {
  readonly bitmap: ImageBitmap
  readonly type: string
  /** 0…1. */
  readonly quality: number
}

addEventListener('message', ({ data }: MessageEvent<EncodingOrder>) => {
  const { bitmap, type, quality } = data
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(bitmap)
  canvas.convertToBlob({ type, quality }).then(postMessage, () => postMessage(null))
})
