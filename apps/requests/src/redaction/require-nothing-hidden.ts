import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { checkWords } from '../domain/check-words.js';
import { firstDraft } from '../drafts/draft.js';
import { problems } from '../problems.js';
import { hiddenInFiles } from './hidden-on.js';

/** Files with hidden places go out by the answer's draft, which says what is hidden and why. Problem `draft-not-ready`. */
export async function requireNothingHidden(tx: TenantTx, { requestId, legalProfile }: ClockRow): Promise<void> {
  const hidden = await hiddenInFiles(tx, firstDraft(requestId, 'answer'), legalProfile);
  if (hidden.length > 0)
    throw problems['draft-not-ready']({}, [
      { field: 'checks.hidden', code: 'hidden', texts: checkWords.hidden.failed },
    ]);
}
