import type { KeyLessons } from '@/storage/keyLessons'

/** How often the key of one command is told before it is let be. */
const MOST = 3
/** The least time between two hints, ms: they are a quiet word, not a course. */
const PAUSE = 60_000

/** Whether it is time to tell the key of a command that was run by mouse. */
export function isDue({ told, known, lastAt }: KeyLessons, command: string, now: number): boolean {
  // A clock that was set back must not silence hints for good.
  const isSoon = now >= lastAt && now - lastAt < PAUSE
  return !isSoon && (told[command] ?? 0) < MOST && !known.includes(command)
}

/** The same, with the key of a command told once more. */
export function withTold(lessons: KeyLessons, command: string, now: number): KeyLessons {
  const told = { ...lessons.told, [command]: (lessons.told[command] ?? 0) + 1 }
  return { ...lessons, told, lastAt: now }
}

/** The same, with a command whose key was used: it needs no telling any more. */
export function withKnown(lessons: KeyLessons, command: string): KeyLessons {
  return lessons.known.includes(command)
    ? lessons
    : { ...lessons, known: [...lessons.known, command] }
}
