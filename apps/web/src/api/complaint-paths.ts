import type { ComplaintChannel, ComplaintOutcome } from './complaint-types';
import type { ById, Write } from './paths';

export interface NewComplaint {
  text: string;
  channel: Exclude<ComplaintChannel, 'web'>;
  receivedAt?: string;
  lateReason?: string;
}

export interface HigherDecision {
  outcome: Exclude<ComplaintOutcome, 'satisfied'>;
  decidedOn: string;
  paper: string;
  resolution: string;
}

type ByComplaint = { path: { id: string; complaintId: string } };

export interface ComplaintPaths {
  '/api/requests/media-requests/{id}/complaints': Write<NewComplaint, unknown, ById>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/forward': Write<{ to: string }, unknown, ByComplaint>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/satisfy': Write<
    { resolution: string },
    unknown,
    ByComplaint
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/resolve': Write<HigherDecision, unknown, ByComplaint>;
  '/api/requests/public/status/{number}/complaints': Write<
    { code: string; text: string },
    unknown,
    { path: { number: string } }
  >;
}
