import { IsIn, IsOptional } from 'class-validator';

const places = ['answer', 'request', 'source', 'extension-decision', 'termination-decision', 'hand-over'] as const;

export class AttachFilesQuery {
  /**
   * `answer` goes out with the answer, `request` is what came in with it on paper, `source` stays in the office,
   * `extension-decision` and `termination-decision` are scans of the head's decision on paper,
   * `hand-over` is what the requester signed.
   */
  @IsOptional()
  @IsIn(places)
  to: (typeof places)[number] = 'answer';
}
