import type { OfficeAttachment } from './attachment-types';
import type { ComplaintChannel, ComplaintOutcome } from './complaint-types';
import type { ById, Write } from './paths';

export interface NewComplaint {
  text: string;
  channel: Exclude<ComplaintChannel, 'web'>;
  receivedAt?: string;
  lateReason?: string;
}

export interface HigherDecision {
  outcome: Exclude<ComplaintOutcome, 'satisfied' | 'withdrawn'>;
  decidedOn: string;
  paper: string;
  resolution: string;
}

/** The complaint as it came, and what the higher body wrote. */
export type ComplaintPaper = 'complaint' | 'complaint-decision';

type ByComplaint = { path: { id: string; complaintId: string } };

export interface ComplaintPaths {
  '/api/requests/media-requests/{id}/complaints': Write<NewComplaint, { id: string }, ById>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/attachments': Write<
    FormData,
    OfficeAttachment[],
    ByComplaint & { query: { of: ComplaintPaper } }
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/forward': Write<{ to: string }, unknown, ByComplaint>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/satisfy': Write<
    { resolution: string },
    unknown,
    ByComplaint
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/resolve': Write<HigherDecision, unknown, ByComplaint>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/withdraw': Write<
    { statement: string },
    unknown,
    ByComplaint
  >;
  '/api/requests/public/status/{number}/complaints/{complaintId}/withdraw': Write<
    { code: string; reason?: string },
    unknown,
    { path: { number: string; complaintId: string } }
  >;
  '/api/requests/public/status/{number}/complaints': Write<
    { code: string; text: string },
    unknown,
    { path: { number: string } }
  >;
}
