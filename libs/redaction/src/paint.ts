import type { Area, Picture } from './page.js';

/** Painted over, not laid over: the pixels below are gone. */
export function paint(picture: Picture, areas: readonly Area[]): void {
  for (const area of areas) {
    const { left, top, right, bottom } = pixelsOf(area, picture);
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) picture.pixels.set([0, 0, 0, 255], (y * picture.width + x) * 4);
  }
}

/** Whether nothing but black is left in the area; a pixel at the edge may be grey from drawing it again. */
export function isPainted(picture: Picture, area: Area): boolean {
  const { left, top, right, bottom } = pixelsOf(area, picture);
  for (let y = top + 2; y < bottom - 2; y++)
    for (let x = left + 2; x < right - 2; x++) {
      const [red = 255, green = 255, blue = 255] = picture.pixels.subarray((y * picture.width + x) * 4);
      if (Math.max(red, green, blue) > 48) return false;
    }
  return true;
}

/** Outwards to whole pixels. */
function pixelsOf({ left, top, width, height }: Area, picture: Picture) {
  return {
    left: Math.max(0, Math.floor(left * picture.width)),
    top: Math.max(0, Math.floor(top * picture.height)),
    right: Math.min(picture.width, Math.ceil((left + width) * picture.width)),
    bottom: Math.min(picture.height, Math.ceil((top + height) * picture.height)),
  };
}
