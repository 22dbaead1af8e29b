import type { OfficeAttachment } from './attachment-types';
import type {
  EnquiriesOfRequest,
  Enquiry,
  EnquiryCounts,
  NewBodyEnquiry,
  NewEnquiry,
  UnitMeasure,
} from './enquiry-types';
import type { ById, Read, Removal, Write } from './paths';
import type { Page } from './types';

type WithText = Write<{ text: string }, unknown, ById>;
type Bare = Write<Record<string, never>, unknown, ById>;

type OneFile = { path: { id: string; attachmentId: string } };

/** What the web asks about enquiries to structural units. */
export interface EnquiryPaths {
  '/api/requests/media-requests/{id}/enquiries': Read<EnquiriesOfRequest, ById> &
    Write<NewEnquiry, { ids: string[] }, ById>;
  '/api/requests/media-requests/{id}/body-enquiries': Write<NewBodyEnquiry, { ids: string[] }, ById>;
  '/api/requests/enquiries/{id}/enquiries': Read<EnquiriesOfRequest, ById> & Write<NewEnquiry, { ids: string[] }, ById>;
  '/api/requests/enquiries': Read<
    Page<Enquiry>,
    { query: { view: 'open' | 'settled'; whose?: 'own' | 'all'; cursor?: string; limit?: number } }
  >;
  '/api/requests/enquiries/counts': Read<EnquiryCounts>;
  '/api/requests/enquiries/measures': Read<{ items: UnitMeasure[] }>;
  '/api/requests/enquiries/{id}': Read<Enquiry, ById>;
  '/api/requests/enquiries/{id}/reply': WithText;
  '/api/requests/enquiries/{id}/ask-clarification': WithText;
  '/api/requests/enquiries/{id}/clarify': WithText;
  '/api/requests/enquiries/{id}/decline': WithText;
  '/api/requests/enquiries/{id}/withdraw': WithText;
  '/api/requests/enquiries/{id}/hand-over': Write<{ unitId: string; text: string }, unknown, ById>;
  '/api/requests/enquiries/{id}/attachments': Write<FormData, OfficeAttachment[], ById>;
  '/api/requests/enquiries/{id}/attachments/of-request': Write<{ attachmentIds: string[] }, OfficeAttachment[], ById>;
  '/api/requests/enquiries/{id}/attachments/{attachmentId}/insert': Write<
    Record<string, never>,
    OfficeAttachment,
    OneFile
  >;
  '/api/requests/enquiries/{id}/reply/attachments': Write<FormData, OfficeAttachment[], ById>;
  '/api/requests/enquiries/{id}/reply/attachments/{attachmentId}': Removal<OneFile>;
  '/api/requests/enquiries/{id}/remind': Bare;
  '/api/requests/enquiries/{id}/escalate': Bare;
}
