/** A number as people type it, with a comma or a point; NaN of nothing. */
export const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

export const isScore = (value: number): boolean => value >= 0 && value <= 1;
