/** How much of a file is looked at to tell its encoding, bytes. */
const SAMPLE = 4096

/**
 * The text of a file in whichever encoding spreadsheets write: by its mark, else UTF-16 where
 * every other byte is 0, else UTF-8, also with a few broken bytes, else the one of Windows in Western
 * Europe.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = markOf(bytes) ?? wideOf(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    // As of a stream: the last sign of a file that was cut off may lack some of its bytes.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    return isMostlyRight(text) ? text : new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether far more signs beyond ASCII were read than could not be: some bytes of the file are broken. */
function isMostlyRight(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > broken * 3
}

/** The encoding that a byte order mark names; the decoder then leaves the mark away. */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: Latin letters leave the higher byte of each pair empty. */
function wideOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2))
  let [even, odd] = [0, 0]
  for (let index = 0; index < sample.length; index++)
    if (sample[index] === 0) index % 2 === 0 ? even++ : odd++
  const many = sample.length * 0.2
  if (odd > many && even < odd / 4) return 'utf-16le'
  if (even > many && odd < even / 4) return 'utf-16be'
  return undefined
}
