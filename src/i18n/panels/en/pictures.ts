/** Why a picture is not taken. */
export const pictures = {
  notPicture:
    'This file is not a picture that the browser can read. PNG, JPEG, WebP, GIF and SVG work.',
  tooLarge: (size: string, limit: string) =>
    `This picture is ${size}; the largest that can be taken is ${limit}. Save a smaller one.`,
  tooManyPixels: (width: string, height: string, limit: string) =>
    `This picture is ${width} × ${height} pixels; the largest that can be taken has ${limit} million. Save a smaller one.`,
  notKept:
    'The picture could not be kept. Check the room left on this device, and choose it again.',
}
