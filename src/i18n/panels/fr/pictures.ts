import type { PanelWords } from '../en/index'

export const pictures: PanelWords['pictures'] = {
  notPicture:
    'Ce fichier n’est pas une image lisible par le navigateur. PNG, JPEG, WebP, GIF et SVG conviennent.',
  tooLarge: (size, limit) =>
    `Cette image pèse ${size} ; la limite est de ${limit}. Enregistrez-en une plus petite.`,
  tooManyPixels: (width, height, limit) =>
    `Cette image fait ${width} × ${height} pixels ; la limite est de ${limit} millions. Enregistrez-en une plus petite.`,
  notKept:
    'L’image n’a pas pu être enregistrée. Vérifiez la place qui reste sur cet appareil, puis choisissez-la de nouveau.',
}
