import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFor } from '@/exchange/export/download'
import { anyText } from '../helpers/arbitraryMap'

test('a file is named after the map', () => {
  const names: [title: string, name: string][] = [
    ['First online order', 'First online order.png'],
    ['Café : été / hiver', 'Café été hiver.png'],
    ['Cafe\u0301', 'Café.png'],
    ['日本 👩‍👩‍👧', '日本 👩‍👩‍👧.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['.hidden. ', 'hidden.png'],
    ['a\nb\tc', 'a b c.png'],
    ['gnp\u202eexe', 'gnp exe.png'],
    ['CON', 'CON_.png'],
    ['', 'Untitled map.png'],
    ['???', 'Untitled map.png'],
  ]
  for (const [title, name] of names) expect(fileNameFor(title, 'png', 'Untitled map')).toBe(name)
})

test('no title makes a name that a file system refuses', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 400 })), (title) => {
      const name = fileNameFor(title, 'journey', 'Map')
      expect(name).toMatch(/^[^. \\/:*?"<>|\p{Cc}\p{Cs}][^\\/:*?"<>|\p{Cc}\p{Cs}]*\.journey$/u)
      expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    }),
  )
})
