import type { ComponentType } from 'react';
import type { RequestDetails, Session } from '../../api/types';
import { EnquiriesPanel } from '../enquiries/enquiries-panel';
import { RegisterSide } from '../disclosure/register-side';
import { LinesPanel } from '../lines/lines-panel';
import { KeepingPanel } from '../retention/keeping-panel';
import { EarlierPanel } from './earlier-panel';
import { ComplaintCard } from './complaint-card';
import { Letters } from './letters';
import { ProceedingsCard } from './proceedings-card';

export interface PanelProps {
  request: RequestDetails;
  session: Session;
}

/**
 * The right column of a request's page, from top to bottom. A panel that has nothing to show renders nothing. One that offers a text
 * for the answer takes `useAnswerDraft()?.insertIntoDraft`.
 */
export const sidePanels: readonly { name: string; Panel: ComponentType<PanelProps> }[] = [
  { name: 'complaint', Panel: ComplaintCard },
  { name: 'enquiries', Panel: EnquiriesPanel },
  { name: 'proceedings', Panel: ProceedingsCard },
  { name: 'lines', Panel: LinesPanel },
  { name: 'earlier', Panel: EarlierPanel },
  { name: 'letters', Panel: Letters },
  { name: 'register', Panel: RegisterSide },
  { name: 'keeping', Panel: KeepingPanel },
];
