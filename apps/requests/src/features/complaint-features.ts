import { RescheduleComplaints } from '../calendar/reschedule-complaints.js';
import { AnswerAnewController } from './answer-anew/answer-anew.controller.js';
import { AnswerAnewHandler } from './answer-anew/answer-anew.handler.js';
import { RecordNewAnswer } from './answer-anew/record-new-answer.js';
import { AttachToComplaintController } from './attach-to-complaint/attach-to-complaint.controller.js';
import { AttachToComplaintHandler } from './attach-to-complaint/attach-to-complaint.handler.js';
import { FileComplaintController } from './file-complaint/file-complaint.controller.js';
import { FileComplaintHandler } from './file-complaint/file-complaint.handler.js';
import { SaveComplaint } from './file-complaint/save-complaint.js';
import { HandleComplaintController } from './handle-complaint/handle-complaint.controller.js';
import { HandleComplaintHandler } from './handle-complaint/handle-complaint.handler.js';
import { SayOfComplaint } from './handle-complaint/say-of-complaint.js';
import { WithdrawComplaintController } from './withdraw-complaint/withdraw-complaint.controller.js';
import { WithdrawComplaintHandler } from './withdraw-complaint/withdraw-complaint.handler.js';

/** Complaints: taken in, sent on or satisfied, decided (APPC 91, 92). */
export const complaintControllers = [
  FileComplaintController,
  HandleComplaintController,
  AnswerAnewController,
  AttachToComplaintController,
  WithdrawComplaintController,
];

export const complaintHandlers = [
  AnswerAnewHandler,
  RecordNewAnswer,
  AttachToComplaintHandler,
  FileComplaintHandler,
  HandleComplaintHandler,
  RescheduleComplaints,
  SaveComplaint,
  SayOfComplaint,
  WithdrawComplaintHandler,
];
