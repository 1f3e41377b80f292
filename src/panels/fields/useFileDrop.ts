import { useEffect, useRef, useState } from 'react'

type Taker = {
  readonly take: (files: readonly File[]) => void
  readonly hover: (isOver: boolean) => void
}

/** Who takes dropped files: the last that came, as a dialog lies over its page. */
const takers: Taker[] = []

/**
 * Takes the files that are dropped anywhere on the page, one at least, for as long as they are
 * wanted; without this the browser would leave the page to show one. Gives whether files are held
 * over the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isWanted = true): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    if (!isWanted) return
    const taker: Taker = { take: (files) => take.current(files), hover: setOver }
    takers.push(taker)
    if (takers.length === 1) listen()
    return () => {
      takers.splice(takers.indexOf(taker), 1)
      setOver(false)
      if (takers.length === 0) listening?.abort()
    }
  }, [isWanted])
  return isOver
}

let listening: AbortController | undefined

function listen(): void {
  listening = new AbortController()
  const options = { signal: listening.signal }
  // Every element that is entered is left again; the page is left with the last of them.
  let depth = 0
  const hover = (isOver: boolean) => takers.at(-1)?.hover(isOver)
  window.addEventListener(
    'dragenter',
    (event) => {
      if (holdsFile(event)) hover(++depth > 0)
    },
    options,
  )
  window.addEventListener(
    'dragleave',
    (event) => {
      if (holdsFile(event)) hover(--depth > 0)
    },
    options,
  )
  window.addEventListener(
    'dragover',
    (event) => {
      if (holdsFile(event)) event.preventDefault()
    },
    options,
  )
  window.addEventListener(
    'drop',
    (event) => {
      depth = 0
      hover(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      takers.at(-1)?.take(files)
    },
    options,
  )
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
