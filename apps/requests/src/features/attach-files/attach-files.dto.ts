import { IsIn, IsOptional } from 'class-validator';

const places = ['answer', 'request', 'source'] as const;

export class AttachFilesQuery {
  /** `answer` goes out with the answer, `request` is what came in with it on paper, `source` stays in the office. */
  @IsOptional()
  @IsIn(places)
  to: (typeof places)[number] = 'answer';
}
