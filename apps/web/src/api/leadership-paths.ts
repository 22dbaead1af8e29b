import type { ById, Read, Removal, Reply, Write } from './paths';
import type { Page } from './types';

export interface Leadership {
  firstHead: { personId: string; from: string } | null;
  /** In the order in which the head's matters reach them. */
  deputies: { personId: string; order: number; from: string }[];
}

export interface AbsenceInput {
  personId: string;
  from: string;
  /** Last day. */
  to: string;
}

export type Absence = AbsenceInput & { id: string };

export const dismissalGrounds = [
  'transfer',
  'resignation',
  'end-of-term',
  'dismissal',
  'reorganisation',
  'liquidation',
  'death',
] as const;

export interface Dismissal {
  on: string;
  ground: (typeof dismissalGrounds)[number];
}

/** What the web asks of who leads a body and who is away. */
export interface LeadershipPaths {
  '/api/coordination/leadership': Read<Leadership>;
  '/api/coordination/absences': Read<Page<Absence>> & Write<AbsenceInput, Absence>;
  '/api/coordination/absences/{id}': Removal<ById>;
  '/api/coordination/deputies': Write<{ personId: string; order: number; from: string }, object>;
  '/api/coordination/deputies/{personId}': {
    delete: {
      parameters: { path: { personId: string } };
      requestBody: { content: { 'application/json': Dismissal } };
      responses: Reply<undefined>;
    };
  };
}
