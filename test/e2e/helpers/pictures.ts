import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { writeChunk } from '../../../src/exchange/export/pngChunks.ts'

/** What a camera writes of a place, as words that can be found again in a file. */
export const PLACE = 'Exif\0\0GPS 48.8584N 2.2945E'

/** A photograph of so many pixels, as a browser writes it, with the place where it was taken. */
export async function photograph(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = await page.evaluate(
    async ([width, height]) => {
      const canvas = new OffscreenCanvas(width!, height!)
      canvas.getContext('2d')!.fillRect(0, 0, width! / 2, height!)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    [width, height],
  )
  const exif = Buffer.from(PLACE, 'latin1')
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), segment, Buffer.from(plain.slice(2))])
}

/** A file of a few hundred bytes that announces a picture of so many pixels. */
export function bomb(width: number, height: number): Buffer {
  const small = PNG.sync.write(new PNG({ width: 1, height: 1 }))
  const head = Buffer.from(small.subarray(16, 29))
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([small.subarray(0, 8), writeChunk('IHDR', head), small.subarray(33)])
}

/** Half red; all else in it would run, or ask somebody for something, where it was let. */
export const HOSTILE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="200" height="100" onload="top.ran = 1; fetch('http://onload.test/')">
  <style>@import url(http://style.test/a.css); text { font-family: url(http://font.test/a.woff) }</style>
  <script>top.ran = 2; fetch('http://script.test/')</script>
  <script href="http://scripts.test/a.js"/>
  <image href="http://image.test/a.png" width="9" height="9"/>
  <use xlink:href="http://use.test/a.svg#a"/>
  <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml">
    <img src="http://foreign.test/a.png" onerror="top.ran = 3"/><iframe src="http://frame.test/"/>
  </body></foreignObject>
  <rect width="100" height="100" fill="#f00"/>
</svg>`
