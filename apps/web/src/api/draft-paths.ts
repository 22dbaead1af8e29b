import type { Approval, ApprovalItem, AskInput, Chains, ChainsInput, EndedAsking } from './approval-types';
import type { Draft, DraftInput, DraftVersion, EarlierRequest, OralTopic, RefusalDraft } from './draft-types';
import type { ById, Read, Reply, Rewrite, Write } from './paths';
import type { RequestDetails } from './types';

/** The draft that was read, by its version. */
interface Seen {
  path: { id: string };
  header: { 'if-match': string };
}

/** The same of the new answer after a complaint. */
interface SeenAnew {
  path: { id: string; complaintId: string };
  header: { 'if-match': string };
}

type ByComplaint = { path: { id: string; complaintId: string } };
type Nothing = Record<string, never>;

/** A deed on the version that was read. */
interface Decide<Input, Answer, Parameters = Seen> {
  post: {
    parameters: Parameters;
    requestBody: { content: { 'application/json': Input } };
    responses: Reply<Answer>;
  };
}

/** The routes on which an answer is written. */
export interface DraftPaths {
  '/api/requests/media-requests/{id}/answer-draft': Read<Draft, ById> & {
    put: {
      parameters: Seen;
      requestBody: { content: { 'application/json': DraftInput } };
      responses: Reply<Draft>;
    };
  };
  '/api/requests/media-requests/{id}/answer-draft/versions': Read<{ items: DraftVersion[] }, ById>;
  '/api/requests/media-requests/{id}/answer-draft/send': Decide<Nothing, RequestDetails>;
  '/api/requests/media-requests/{id}/answer-draft/ask-approval': Decide<AskInput, Draft>;
  '/api/requests/media-requests/{id}/answer-draft/withdraw-approval': Write<Nothing, Draft, ById>;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft': Read<Draft, ByComplaint> & {
    put: {
      parameters: SeenAnew;
      requestBody: { content: { 'application/json': DraftInput } };
      responses: Reply<Draft>;
    };
  };
  '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft/versions': Read<
    { items: DraftVersion[] },
    ByComplaint
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft/send': Decide<
    Nothing,
    RequestDetails,
    SeenAnew
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft/ask-approval': Decide<
    AskInput,
    Draft,
    SeenAnew
  >;
  '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft/withdraw-approval': Write<
    Nothing,
    Draft,
    ByComplaint
  >;
  '/api/requests/media-requests/{id}/refusal-draft': Read<RefusalDraft, ById> & {
    put: {
      parameters: Seen;
      requestBody: { content: { 'application/json': DraftInput & { groundCode: string } } };
      responses: Reply<RefusalDraft>;
    };
  };
  '/api/requests/media-requests/{id}/refusal-draft/ask-approval': Decide<AskInput, RefusalDraft>;
  '/api/requests/media-requests/{id}/refusal-draft/withdraw-approval': Write<Nothing, RefusalDraft, ById>;
  '/api/requests/media-requests/{id}/refusal-draft/send': Decide<Nothing, RequestDetails>;
  '/api/requests/media-requests/{id}/earlier': Read<{ items: EarlierRequest[] }, ById>;
  '/api/requests/approvals': Read<{ items: ApprovalItem[]; ended: EndedAsking[] }>;
  '/api/requests/approvals/{id}/approve': Write<{ version: number }, Approval, ById>;
  '/api/requests/approvals/{id}/revoke': Write<Nothing, Approval, ById>;
  '/api/requests/approvals/{id}/return': Write<{ version: number; comment: string }, Approval, ById>;
  '/api/requests/approval-chains': Read<Chains> & Rewrite<ChainsInput, Chains>;
  '/api/requests/oral-topics': Read<{ items: OralTopic[] }>;
}
