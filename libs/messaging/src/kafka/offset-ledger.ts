interface Position {
  topic: string;
  partition: number;
  /** The next offset to read, as Kafka wants it committed. */
  offset: string;
}

/** Offsets that are dealt with and not yet committed. */
export class OffsetLedger {
  private positions = new Map<string, Position>();

  done(topic: string, partition: number, offset: string): void {
    this.put({ topic, partition, offset: (BigInt(offset) + 1n).toString() });
  }

  /** Hands out what is to be committed. */
  take(): Position[] {
    const taken = [...this.positions.values()];
    this.positions.clear();
    return taken;
  }

  /** Takes back what could not be committed, unless the partition has moved on meanwhile. */
  giveBack(positions: Position[]): void {
    for (const position of positions) if (!this.positions.has(key(position))) this.put(position);
  }

  /** After a rebalance the partitions may be somebody else's: an old offset must not wind a group back. */
  forget(): void {
    this.positions.clear();
  }

  /** Forgets the partitions that are no longer ours. */
  keep(isOurs: (place: string) => boolean): void {
    for (const place of this.positions.keys()) if (!isOurs(place)) this.positions.delete(place);
  }

  private put(position: Position): void {
    this.positions.set(key(position), position);
  }
}

const key = ({ topic, partition }: Position) => `${topic}/${partition}`;
