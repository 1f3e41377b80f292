import { IconPhoto } from '@tabler/icons-react'
import styles from './PictureButton.module.css'

/** Opens the device's file chooser for a picture. */
export function PictureButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label className={styles.button}>
      <input
        type="file"
        accept="image/*"
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file can be chosen again.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <IconPhoto size={15} stroke={1.6} aria-hidden="true" />
      {label}
    </label>
  )
}
