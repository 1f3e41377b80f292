import type { Persona } from '@/model/records/persona'
import { PersonaDisc } from '../fields/PersonaDisc'
import styles from './PersonaDiscs.module.css'

/** How many places there are. */
const MOST = 4

/** A map's personas as small discs that overlap, drawn as on its board; a number for the rest. */
export function PersonaDiscs({ personas }: { personas: readonly Persona[] }) {
  if (personas.length === 0) return null
  const shown = personas.length > MOST ? personas.slice(0, MOST - 1) : personas
  const rest = personas.slice(shown.length)
  return (
    <div className={styles.discs}>
      {shown.map((persona) => (
        <span key={persona.id} className={styles.disc} title={persona.name}>
          <span className="visually-hidden">{persona.name}</span>
          <PersonaDisc persona={persona} size={24} />
        </span>
      ))}
      {rest.length > 0 && (
        <span className={styles.disc} title={rest.map(({ name }) => name).join(', ')}>
          +{rest.length}
        </span>
      )}
    </div>
  )
}
