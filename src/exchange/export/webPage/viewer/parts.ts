/** The element of an id; the page's writer made them all. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}

/** Calls back when a button is pressed. */
export function onPress(id: string, press: () => void): void {
  part(id).addEventListener('click', press)
}
