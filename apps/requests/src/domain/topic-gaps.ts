/** What a topic of the plan lacks. */
export type TopicGap = 'no-valid-line' | 'review-overdue' | 'unit-closed' | 'deputy-closed' | 'no-deputy';

interface TopicStanding {
  deputyUnitId: string | null;
  unitActive: boolean;
  /** Null without a deputy unit. */
  deputyActive: boolean | null;
  validFrom: string;
  reviewOn: string;
  validLines: number;
}

/** The gaps of a topic on a local date, the gravest first. A topic that has not begun lacks nothing yet. */
export function topicGaps(topic: TopicStanding, today: string): TopicGap[] {
  if (today < topic.validFrom) return [];
  const gaps: [TopicGap, boolean][] = [
    ['unit-closed', !topic.unitActive],
    ['review-overdue', today > topic.reviewOn],
    ['no-valid-line', topic.validLines === 0],
    ['deputy-closed', topic.deputyActive === false],
    ['no-deputy', topic.deputyUnitId === null],
  ];
  return gaps.filter(([, is]) => is).map(([gap]) => gap);
}
