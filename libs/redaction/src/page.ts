/** A place on a page, in parts of its width and height (0 to 1) from the upper left corner. */
export interface Area {
  /** From 0. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A word where it stands. */
export interface Word extends Area {
  text: string;
}

/** A page as it looks: points (1/72 inch) of its size, and its pixels, four bytes each (red, green, blue, opacity). */
export interface Picture {
  widthPoints: number;
  heightPoints: number;
  width: number;
  height: number;
  pixels: Uint8Array;
}
