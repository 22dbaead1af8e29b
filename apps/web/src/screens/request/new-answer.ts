import type { Complaint } from '../../api/complaint-types';
import type { RequestDetails } from '../../api/types';

/** What sending a new answer does: it satisfies the complaint here, or follows the higher body's decision. */
export type NewAnswerStep = 'satisfy' | 'answer';

/** A complaint that a new answer may be written after, now. */
export interface Anew {
  complaint: Complaint;
  step: NewAnswerStep;
}

/** The parameter of the page's address that opens the editor of a new answer; its value is the complaint's id. */
export const anewParam = 'anew';

export function anewStep({ needsAnswer, actions }: Complaint): NewAnswerStep | null {
  if (!needsAnswer) return null;
  return actions.find((action): action is NewAnswerStep => action === 'satisfy' || action === 'answer') ?? null;
}

/** The new answer whose editor is open: one that was begun, or that the address asks for. */
export function openedAnew({ proceedings }: RequestDetails, asked: string | null): Anew | null {
  for (const complaint of proceedings.complaints) {
    const step = anewStep(complaint);
    if (step && (complaint.inWork !== null || complaint.id === asked)) return { complaint, step };
  }
  return null;
}
