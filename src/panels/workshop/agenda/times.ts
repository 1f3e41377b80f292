import type { PanelWords } from '@/i18n/panels/panelWords'

/** Minutes as people say them: "1 h 30 min". */
export function sayDuration(minutes: number, { workshop }: PanelWords): string {
  return workshop.duration(Math.floor(minutes / 60), minutes % 60)
}

/** A time of day: "11:40". */
export function sayTimeOfDay(time: number, locale: string): string {
  return new Date(time).toLocaleTimeString(locale, {
    ...{ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  })
}
