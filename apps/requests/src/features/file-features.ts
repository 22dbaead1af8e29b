import { AttachFilesController } from './attach-files/attach-files.controller.js';
import { AttachFilesHandler } from './attach-files/attach-files.handler.js';
import { Attachments } from '../attachments/attachments.js';
import { CheckAttachment } from '../attachments/check-attachment.js';
import { DownloadAttachmentController } from './download-attachment/download-attachment.controller.js';
import { DownloadAttachmentHandler } from './download-attachment/download-attachment.handler.js';
import { DownloadPublicAttachmentController } from './download-public-attachment/download-public-attachment.controller.js';
import { DownloadPublicAttachmentHandler } from './download-public-attachment/download-public-attachment.handler.js';
import { FetchFile } from '../attachments/fetch-file.js';
import { FileBell } from '../attachments/file-bell.js';
import { FileWork } from '../attachments/file-work.js';
import { FilesInWork } from '../attachments/files-in-work.js';
import { KeepFiles } from '../attachments/keep-files.js';
import { PreviewAttachmentController } from './preview-attachment/preview-attachment.controller.js';
import { PreviewAttachmentHandler } from './preview-attachment/preview-attachment.handler.js';
import { RedactAttachmentController } from './redact-attachment/redact-attachment.controller.js';
import { RedactAttachmentHandler } from './redact-attachment/redact-attachment.handler.js';
import { RedactableFiles } from '../redaction/redactable-files.js';
import { RemoveAttachmentController } from './remove-attachment/remove-attachment.controller.js';
import { RemoveAttachmentHandler } from './remove-attachment/remove-attachment.handler.js';
import { RemoveFile } from '../attachments/remove-file.js';
import { ReplaceFile } from '../attachments/replace-file.js';
import { StripMetadataController } from './strip-metadata/strip-metadata.controller.js';
import { StripMetadataHandler } from './strip-metadata/strip-metadata.handler.js';
import { Uploads } from '../attachments/uploads.js';

/** Files: taken in, checked, shown, hidden in part, made anew without metadata, given out. */
export const fileControllers = [
  AttachFilesController,
  PreviewAttachmentController,
  RedactAttachmentController,
  RemoveAttachmentController,
  DownloadAttachmentController,
  DownloadPublicAttachmentController,
  StripMetadataController,
];

export const fileHandlers = [
  Attachments,
  CheckAttachment,
  FetchFile,
  FileBell,
  FilesInWork,
  FileWork,
  KeepFiles,
  RedactableFiles,
  RemoveFile,
  ReplaceFile,
  Uploads,
  AttachFilesHandler,
  PreviewAttachmentHandler,
  RedactAttachmentHandler,
  RemoveAttachmentHandler,
  DownloadAttachmentHandler,
  DownloadPublicAttachmentHandler,
  StripMetadataHandler,
];
