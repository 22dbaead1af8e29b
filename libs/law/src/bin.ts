const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Whether twelve digits are an IIN or a BIN by their check digit, which both have alike (Government resolution No 406 of 22.05.2007): the weighted sum of the first
 * eleven modulo 11; on 10 a second pass with other weights; on 10 again the number is never issued.
 */
export function isBin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = (weights: number[]) => weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0) % 11;
  const first = sum(firstWeights);
  const check = first === 10 ? sum(secondWeights) : first;
  return check < 10 && check === digits[11];
}
