import type { ComponentType } from 'react';
import { may } from '../../api/permissions';
import type { RequestDetails, Session } from '../../api/types';
import { EnquiriesPanel } from '../enquiries/enquiries-panel';
import { RegisterSide } from '../disclosure/register-side';
import { LinesPanel } from '../lines/lines-panel';
import { KeepingPanel } from '../retention/keeping-panel';
import { AskedCard } from './asked-card';
import { DeliveryCard } from './delivery-card';
import { EarlierPanel } from './earlier-panel';
import { ExtensionCard } from './extension-card';
import { ComplaintCard } from './complaint-card';
import { complaintPlace } from './complaint-place';
import { Letters } from './letters';
import { ProceedingsCard } from './proceedings-card';
import { WithdrawnCard } from './withdrawn-card';

export interface PanelProps {
  request: RequestDetails;
  session: Session;
}

/**
 * The right column of a request's page, from top to bottom. A panel that has nothing to show renders nothing. One that offers a text
 * for the answer takes `useAnswerDraft()?.insertIntoDraft`.
 */
export function sidePanelsOf({ request, session }: PanelProps): SidePanel[] {
  const place = complaintPlace(request.proceedings, may(session, 'complaint.handle'));
  return place === 'last' ? [...panels, complaint] : [complaint, ...panels];
}

interface SidePanel {
  name: string;
  Panel: ComponentType<PanelProps>;
}

const complaint: SidePanel = { name: 'complaint', Panel: ComplaintCard };
const panels: readonly SidePanel[] = [
  { name: 'withdrawn', Panel: WithdrawnCard },
  { name: 'asked', Panel: AskedCard },
  { name: 'extension', Panel: ExtensionCard },
  { name: 'enquiries', Panel: EnquiriesPanel },
  { name: 'proceedings', Panel: ProceedingsCard },
  { name: 'lines', Panel: LinesPanel },
  { name: 'earlier', Panel: EarlierPanel },
  { name: 'delivery', Panel: DeliveryCard },
  { name: 'letters', Panel: Letters },
  { name: 'register', Panel: RegisterSide },
  { name: 'keeping', Panel: KeepingPanel },
];
