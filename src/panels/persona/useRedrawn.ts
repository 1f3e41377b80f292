import { useEffect, useState } from 'react'
import { PICTURE_SIDE } from '@/exchange/pictures/limits'
import { type Picture, redrawPicture } from '@/exchange/pictures/redraw'

type Redrawn = {
  readonly picture?: Picture
  /** What was thrown where the file is not taken. */
  readonly failure?: unknown
}

/** A chosen file as Parcours keeps pictures, for nothing else of it is to be shown; empty at first. */
export function useRedrawn(file: File): Redrawn {
  const [redrawn, setRedrawn] = useState<Redrawn>({})
  useEffect(() => {
    let isGone = false
    const show = (next: Redrawn) => {
      if (!isGone) setRedrawn(next)
    }
    redrawPicture(file, PICTURE_SIDE).then(
      (picture) => show({ picture }),
      (failure: unknown) => show({ failure }),
    )
    return () => {
      isGone = true
    }
  }, [file])
  return redrawn
}
