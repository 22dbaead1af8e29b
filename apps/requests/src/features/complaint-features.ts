import { RescheduleComplaints } from '../calendar/reschedule-complaints.js';
import { AnswerAnewController } from './answer-anew/answer-anew.controller.js';
import { AnswerAnewHandler } from './answer-anew/answer-anew.handler.js';
import { RecordNewAnswer } from './answer-anew/record-new-answer.js';
import { FileComplaintController } from './file-complaint/file-complaint.controller.js';
import { FileComplaintHandler } from './file-complaint/file-complaint.handler.js';
import { SaveComplaint } from './file-complaint/save-complaint.js';
import { HandleComplaintController } from './handle-complaint/handle-complaint.controller.js';
import { HandleComplaintHandler } from './handle-complaint/handle-complaint.handler.js';
import { SayOfComplaint } from './handle-complaint/say-of-complaint.js';

/** Complaints: taken in, sent on or satisfied, decided (APPC 91, 92). */
export const complaintControllers = [FileComplaintController, HandleComplaintController, AnswerAnewController];

export const complaintHandlers = [
  AnswerAnewHandler,
  RecordNewAnswer,
  FileComplaintHandler,
  HandleComplaintHandler,
  RescheduleComplaints,
  SaveComplaint,
  SayOfComplaint,
];
