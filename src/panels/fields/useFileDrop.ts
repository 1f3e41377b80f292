import { useEffect, useRef, useState } from 'react'

type Taker = {
  readonly take: (file: File) => void
  readonly hover: (isOver: boolean) => void
}

/** Who takes a dropped file: the last that came, as a dialog lies over its page. */
const takers: Taker[] = []

/**
 * Takes a file that is dropped anywhere on the page, for as long as it is wanted; without this the
 * browser would leave the page to show it. Gives whether a file is held over the page.
 */
export function useFileDrop(onFile: (file: File) => void, isWanted = true): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFile)
  useEffect(() => {
    take.current = onFile
  })
  useEffect(() => {
    if (!isWanted) return
    const taker: Taker = { take: (file) => take.current(file), hover: setOver }
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
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      takers.at(-1)?.take(file)
    },
    options,
  )
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
