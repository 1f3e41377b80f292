import { parseArgs } from 'node:util'

const APPS = ['parcours', 'excalidraw', 'tldraw']

/** `--sizes 500,2000 --reps 3 --only parcours,tldraw` */
export function options(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '500,2000' },
      reps: { type: 'string', default: '3' },
      only: { type: 'string', default: APPS.join(',') },
    },
  })
  const only = values.only.split(',')
  const unknown = only.filter((name) => !APPS.includes(name))
  if (unknown.length) throw new Error(`No such app: ${unknown}. There are ${APPS.join(', ')}.`)
  return {
    sizes: values.sizes.split(',').map(Number),
    reps: Number(values.reps),
    names: APPS.filter((name) => only.includes(name)),
  }
}
