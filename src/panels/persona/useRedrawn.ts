import { useEffect, useState } from 'react'
import { PICTURE_SIDE } from '@/exchange/pictures/limits'
import { type Picture, redrawPicture } from '@/exchange/pictures/redraw'

type Redrawn = {
  readonly picture?: Picture
  /** Where an image element finds the picture. */
  readonly url?: string
  /** What was thrown where the file is not taken. */
  readonly failure?: unknown
}

/** A chosen file as Parcours keeps pictures, for nothing else of it is to be shown; empty at first. */
export function useRedrawn(file: File): Redrawn {
  const [redrawn, setRedrawn] = useState<Redrawn>({})
  useEffect(() => {
    let isGone = false
    let made: string | undefined
    const show = (picture: Picture) => {
      if (isGone) return
      made = URL.createObjectURL(picture.blob)
      setRedrawn({ picture, url: made })
    }
    redrawPicture(file, PICTURE_SIDE).then(show, (failure: unknown) => {
      if (!isGone) setRedrawn({ failure })
    })
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [file])
  return redrawn
}
