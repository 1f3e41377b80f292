import { dark, light } from '@/drawing/palette'
import type { ListedMap } from '@/storage/shelf'
import { useObjectUrl } from '@/ui/useObjectUrl'
import type { Library } from './actions'
import styles from './Thumbnail.module.css'

type Props = { readonly map: ListedMap; readonly theme: Library['theme'] }

/** A map's picture in the theme's colours; an outline of a board while there is none. */
export function Thumbnail({ map, theme }: Props) {
  const url = useObjectUrl(map.thumbnail?.[theme])
  return (
    <div className={styles.frame} style={{ background: (theme === 'dark' ? dark : light).board }}>
      {url ? <img src={url} alt="" decoding="async" /> : <Outline />}
    </div>
  )
}

const STAGE_WIDTH = 48

/** A board nobody has drawn yet: stages, touchpoints and a curve in one faint tone. */
function Outline() {
  return (
    <svg className={styles.outline} viewBox="0 0 320 200" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((stage) => (
        <g key={stage} transform={`translate(${34 + stage * 52} 52)`}>
          <path d={`M0 0H${STAGE_WIDTH - 5}L${STAGE_WIDTH} 7L${STAGE_WIDTH - 5} 14H0L5 7Z`} />
          <rect x={2} y={24} width={19} height={22} rx={3} />
          <rect x={25} y={24} width={19} height={22} rx={3} />
        </g>
      ))}
      <path
        className={styles.curve}
        d="M46 128C72 128 72 116 98 116S124 122 150 122S176 148 202 148S228 124 254 124S270 112 282 112"
      />
    </svg>
  )
}
