/** A mean that would be shown as nought is told in words. */
export const isRare = (usual: number): boolean => usual < 0.05;
