/** Two soft notes, a fifth apart. Where the browser allows no sound yet, there is none. */
export async function playSoftSound(): Promise<void> {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  try {
    await audio.resume()
    for (const [index, frequency] of NOTES.entries()) {
      const begin = audio.currentTime + index * 0.28
      const [tone, volume] = [audio.createOscillator(), audio.createGain()]
      tone.frequency.value = frequency
      volume.gain.setValueAtTime(0, begin)
      volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.04)
      volume.gain.exponentialRampToValueAtTime(0.0001, begin + 1.1)
      tone.connect(volume).connect(audio.destination)
      tone.start(begin)
      tone.stop(begin + 1.2)
    }
    await new Promise((done) => setTimeout(done, 1800))
  } catch {
    // A sound that cannot be made is no reason to stop a workshop.
  } finally {
    await audio.close().catch(() => {})
  }
}

const NOTES = [392, 587.33]
/** Of 1, which is as loud as the device goes. */
const LOUDNESS = 0.12
