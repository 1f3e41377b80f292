import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/UnstyledButton.css'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '@/i18n/messages'
import styles from './PanelDialog.module.css'
import { useFocusReturn } from './useFocusReturn'

type Props = {
  readonly title: string
  readonly onClose: () => void
  /** Pixels; narrower where the window is. */
  readonly width: number
  /**
   * Whether more of it comes after it has opened. It then begins near the top instead of in the
   * middle, so that nothing moves away from under a pointer.
   */
  readonly grows?: boolean
  readonly children: ReactNode
}

/** A dialog over the map, there as long as it is mounted. The keyboard then goes back to where it was. */
export function PanelDialog({ title, onClose, width, grows = false, children }: Props) {
  const { common } = useMessages()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={width}
      centered={!grows}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      closeButtonProps={{ 'aria-label': common.close, iconSize: 18 }}
      classNames={{
        header: styles.header!,
        title: styles.title!,
        body: styles.body!,
        content: styles.content!,
        close: styles.close!,
      }}
    >
      {children}
    </Modal>
  )
}
