import type { AttachmentPreview, AttachPlace, FileMetadata, Mark, OfficeAttachment } from './attachment-types';
import type { Read, Removal, Write } from './paths';

type OneFile = { path: { id: string; attachmentId: string } };

/** What the web asks about the files of a request. */
export interface FilePaths {
  '/api/requests/media-requests/{id}/attachments': Write<
    FormData,
    OfficeAttachment[],
    { path: { id: string }; query: { to: AttachPlace } }
  >;
  '/api/requests/media-requests/{id}/attachments/{attachmentId}': Removal<OneFile>;
  '/api/requests/media-requests/{id}/attachments/{attachmentId}/preview': Read<AttachmentPreview, OneFile>;
  '/api/requests/media-requests/{id}/attachments/{attachmentId}/redact': Write<
    { marks: Mark[] },
    OfficeAttachment,
    OneFile
  >;
  '/api/requests/media-requests/{id}/attachments/{attachmentId}/metadata': Read<FileMetadata, OneFile>;
  '/api/requests/media-requests/{id}/attachments/{attachmentId}/strip-metadata': Write<
    Record<string, never>,
    OfficeAttachment,
    OneFile
  >;
}
