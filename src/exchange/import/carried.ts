import { fromBase64 } from '../assets'
import { chunksOf, isPng } from '../export/pngChunks'
import { ImportError } from '../importError'
import { CARRIED_ELEMENT, CARRIED_KEYWORD, CARRIED_NAMESPACE, unpackJourney } from '../packJourney'
import { IMPORT_LIMIT, type ReadJourney, readJourneyFile } from '../readJourneyFile'

/**
 * The map that a PNG or an SVG carries inside; nothing where the file is neither or carries none.
 * @throws ImportError where it carries one that cannot be read, or is larger than what is read.
 */
export async function readCarriedMap(file: Blob): Promise<ReadJourney | undefined> {
  if (file.size > IMPORT_LIMIT)
    throw new ImportError({ code: 'tooLarge', size: file.size, limit: IMPORT_LIMIT })
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new ImportError({ code: 'unreadable' })
    }),
  )
  const packed = isPng(bytes) ? packedInPng(bytes) : packedInSvg(new TextDecoder().decode(bytes))
  return packed && readJourneyFile(unpackJourney(packed))
}

function packedInPng(bytes: Uint8Array): Uint8Array | undefined {
  for (const { type, data } of chunksOf(bytes)) {
    const packed = type === 'iTXt' ? packedInText(data) : undefined
    if (packed) return packed
  }
  return undefined
}

/** The compressed text of an iTXt chunk, where its keyword is ours; it follows three more fields. */
function packedInText(data: Uint8Array): Uint8Array | undefined {
  const keywordEnd = CARRIED_KEYWORD.length
  const keyword = String.fromCharCode(...data.subarray(0, keywordEnd))
  if (keyword !== CARRIED_KEYWORD || data[keywordEnd] !== 0) return undefined
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) throw new ImportError({ code: 'unreadable' })
  return data.subarray(translatedEnd + 1)
}

/** Programs that save the file again may give the element a prefix, and break its lines. */
const IN_SVG = new RegExp(
  `<(?:[\\w-]+:)?${CARRIED_ELEMENT}\\b[^<>]*>([A-Za-z0-9+/=\\s]*)</(?:[\\w-]+:)?${CARRIED_ELEMENT}\\s*>`,
)

function packedInSvg(text: string): Uint8Array | undefined {
  if (!text.includes(CARRIED_NAMESPACE)) return undefined
  const data = IN_SVG.exec(text)?.[1]
  if (data === undefined) return undefined
  const packed = fromBase64(data.replace(/\s+/g, ''))
  if (!packed) throw new ImportError({ code: 'unreadable' })
  return packed
}
