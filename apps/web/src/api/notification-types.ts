export interface HeadNotification {
  id: string;
  matter: {
    kind:
      | 'deadline-breached'
      | 'negative-coverage'
      | 'section-stale'
      | 'accreditation-term-breached'
      | 'complaint-overdue'
      | 'official-message-overdue'
      | 'coverage-spiked';
    subjectId: string;
    params: Record<string, string | null>;
  };
  severity: 'critical' | 'high' | 'medium' | 'low';
  state: 'pending' | 'delivered' | 'acknowledged' | 'escalated';
  raisedAt: string;
  recipientId: string | null;
  recipientRole: 'first-head' | 'deputy' | null;
  /** End of the quiet hours it waited for, or waits for now. */
  quietUntil: string | null;
  acknowledgeBy: string | null;
  deliveries: { channel: 'in-app' | 'e-mail'; state: string; at: string | null; proof?: string | null }[];
  acknowledgedAt?: string | null;
  instruction?: {
    id: string;
    unitId: string;
    text: string;
    dueOn: string;
    /** How the unit stands with it; null until it is in the unit's queue. */
    state: 'received' | 'overdue' | 'replied' | 'not-competent' | 'handed-over' | null;
    stateAt: string | null;
  } | null;
}

export interface InboxSummary {
  waiting: number;
  answeredInTimeToday: number;
  answeredInTimeThisWeek: number;
}
