/** Width and height, from the header of a PNG. */
export function pngSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
