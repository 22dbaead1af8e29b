/** Not a failure: the answer was that nothing is new, or the way leads to a host in other hands. */
export class NoDocument extends Error {
  constructor(readonly kind: 'unchanged' | 'postponed') {
    super(kind);
    this.name = 'NoDocument';
  }
}
