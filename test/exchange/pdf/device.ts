import { readFile } from 'node:fs/promises'
import type { Device } from '@/exchange/export/pdf/makePdf'
import type { Progress } from '@/exchange/export/progress'

const FILES = {
  'Inter-Regular': '400Regular/Inter_400Regular.ttf',
  'Inter-Medium': '500Medium/Inter_500Medium.ttf',
  'Inter-SemiBold': '600SemiBold/Inter_600SemiBold.ttf',
  'Inter-Bold': '700Bold/Inter_700Bold.ttf',
  'Inter-Italic': '400Regular_Italic/Inter_400Regular_Italic.ttf',
} as const

/** A PNG of one pixel. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What a document is made with, without a browser: the tests' measure, and a dot for each line that needs a picture. */
export const device: Device = {
  measure: (text, font) => text.length * font.size * 0.5,
  loadFace: async (name) =>
    new Uint8Array(
      await readFile(
        new URL(`../../../node_modules/@expo-google-fonts/inter/${FILES[name]}`, import.meta.url),
      ),
    ),
  paintLine: (line, font) => {
    const picture = { name: line, data: DOT, format: 'PNG', width: 1, height: 1 } as const
    return { picture, x: 0, y: -font.size, width: font.size, height: font.size }
  },
  loadPictures: async () => new Map(),
}

/** A progress that goes on, and keeps what it was told. */
export function listening(): Progress & { readonly steps: [done: number, total: number][] } {
  const steps: [number, number][] = []
  return {
    steps,
    signal: new AbortController().signal,
    step: async (done, total) => {
      steps.push([done, total])
    },
  }
}
