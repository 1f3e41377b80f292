import type { ComponentType } from 'react'
import type { ExportFormat } from '@/editor/dialog'
import { useSessionState } from '@/editor/react'
import type { PictureFormat } from '@/exchange/export/drawPicture'
import type { Exporter } from '@/exchange/export/exporter'
import { useMessages } from '@/i18n/messages'
import { type ExportDialogProps, ExportForm } from '@/panels/exchange/export/ExportForm'

type Dialog = ComponentType<ExportDialogProps>

/** The dialog of each format, with its writer, loaded when it is first asked for. */
export const EXPORT_DIALOGS: Readonly<Record<ExportFormat, () => Promise<Dialog>>> = {
  png: () => picture('png'),
  jpeg: () => picture('jpeg'),
  svg: () => picture('svg'),
  pdf: async () => (await import('@/panels/exchange/export/PdfDialog')).PdfDialog,
  deck: async () => (await import('@/panels/exchange/export/DeckDialog')).DeckDialog,
  workbook: async () =>
    atOnce('workbook', (await import('@/exchange/export/workbook/workbook')).writeWorkbook),
  csv: async () => atOnce('csv', (await import('@/exchange/export/csv/csv')).writeCsv),
  report: async () =>
    atOnce('report', (await import('@/exchange/export/report/report')).writeReport),
  mermaid: async () => (await import('@/panels/exchange/export/MermaidDialog')).MermaidDialog,
  webPage: async () => (await import('@/panels/exchange/export/WebPageDialog')).WebPageDialog,
}

/** The dialog of a picture, which can be of what is selected. */
async function picture(format: PictureFormat): Promise<Dialog> {
  const { ExportPictureDialog } = await import('@/panels/exchange/ExportPictureDialog')
  return function Pictured({ source, ...props }) {
    const selection = useSessionState((state) => state.selection)
    const { scene, loadAssets } = source
    return <ExportPictureDialog {...props} {...{ format, scene, selection, loadAssets }} />
  }
}

/** The dialog of a format that asks nothing. */
function atOnce(format: ExportFormat, exporter: Exporter): Dialog {
  return function WrittenAtOnce(props) {
    const { export: words } = useMessages()
    return <ExportForm {...props} title={words[format]} exporter={exporter} startsAtOnce />
  }
}
