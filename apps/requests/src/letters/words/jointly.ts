/** Says in an answer with which bodies it was prepared; null for one that the body gives alone. */
type Jointly = (answer: { jointWith: readonly string[] }) => string | null;

const jointly =
  (words: string): Jointly =>
  ({ jointWith }) =>
    jointWith.length > 0 ? `${words}: ${jointWith.join('; ')}` : null;

export const kazakhJointly = jointly('Жауап басқа органдардың ұстанымы ескеріліп, бірлесіп дайындалды');
export const russianJointly = jointly('Ответ подготовлен совместно, с учётом позиций других органов');
export const englishJointly = jointly('Answered jointly, on the positions of other bodies');
