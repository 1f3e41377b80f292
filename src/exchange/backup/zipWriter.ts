import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { fileNameFor } from '../export/download'
import { BackupError } from './backupError'
import { MOST_FILES } from './zipReader'

/** Writes files into a zip, one after the other. */
export type ZipWriter = {
  /** A text, compressed. `onPiece` is told of every piece of it, so that the page can answer. */
  text(path: string, text: string, onPiece: () => Promise<void>): Promise<void>
  /** What is compressed already. */
  blob(path: string, blob: Blob): Promise<void>
  /** The whole file. Nothing can be added after it. */
  finish(): Blob
}

/** How much is compressed at a time, bytes: some milliseconds. */
const PIECE = 256 * 1024

/** What offsets of four bytes reach, with room for the directory at the end, bytes. */
const LARGEST = 0xffffffff - 64_000_000

/** How much lies in the page's own memory before it is handed to the browser, bytes. */
const HANDFUL = 8_000_000

/**
 * A zip that is written as it comes; only what is written is held, never all that went in. Without
 * workers: fflate makes its own from strings, which the page's policy forbids. What is added throws
 * BackupError `zipFull` where a zip of the plain kind cannot hold it.
 */
export function createZip(): ZipWriter {
  const handed: Blob[] = []
  let parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  let total = 0
  let files = 0
  let failure: unknown
  // A browser may keep a blob on the disk, so that a hundred maps do not have to fit into the page.
  const handOver = () => {
    handed.push(new Blob(parts))
    parts = []
    size = 0
  }
  const zip = new Zip((error, part) => {
    if (error) {
      failure = error
      return
    }
    parts.push(part as Uint8Array<ArrayBuffer>)
    size += part.length
    total += part.length
    if (size >= HANDFUL) handOver()
  })
  const check = () => {
    if (failure) throw failure
    if (total > LARGEST || files > MOST_FILES) throw new BackupError({ code: 'zipFull' })
  }
  return {
    async text(path, text, onPiece) {
      const file = new ZipDeflate(path, { level: 6 })
      files += 1
      zip.add(file)
      const bytes = new TextEncoder().encode(text)
      for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
        file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
        check()
        await onPiece()
      }
    },
    async blob(path, blob) {
      const file = new ZipPassThrough(path)
      files += 1
      zip.add(file)
      file.push(new Uint8Array(await blob.arrayBuffer()), true)
      check()
    },
    finish() {
      zip.end()
      check()
      return new Blob([...handed, ...parts], { type: 'application/zip' })
    },
  }
}

/**
 * Gives each file of a folder a name that no other has there, in capitals or not: some disks tell
 * them apart and some do not.
 */
export function createNames(): (title: string, fallback: string) => string {
  const taken = new Set<string>()
  return (title, fallback) => {
    const name = fileNameFor(title, '', fallback).slice(0, -1)
    for (let count = 1; ; count += 1) {
      const unique = count === 1 ? name : `${name} (${count})`
      const key = unique.toLowerCase().normalize('NFKC')
      if (taken.has(key)) continue
      taken.add(key)
      return unique
    }
  }
}
