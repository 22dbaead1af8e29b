import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Permission } from '../../api/permissions';
import type { RequestAction, RequestDetails, Session } from '../../api/types';

export interface DrawerProps {
  request: RequestDetails;
  session: Session;
  onClose: () => void;
}

interface Decision {
  action: Exclude<RequestAction, 'answer'>;
  needs: Permission;
  /** Everyday deeds have a button of their own; the rest stands under «Other decisions». */
  everyday: boolean;
  Drawer: LazyExoticComponent<ComponentType<DrawerProps>>;
}

/**
 * What can be done with a request beside answering it, in the order of the page. An entry is offered when the service allows its
 * action now and the person's role may do it; its words are `request.action.<action>`.
 */
export const decisions: readonly Decision[] = [
  {
    action: 'record-extension-notice',
    needs: 'request.extend',
    everyday: true,
    Drawer: lazy(() => import('./notice-drawer')),
  },
  { action: 'assign', needs: 'request.assign', everyday: true, Drawer: lazy(() => import('./assign-drawer')) },
  { action: 'extend', needs: 'request.extend', everyday: false, Drawer: lazy(() => import('./extend-drawer')) },
  {
    action: 'ask-requester',
    needs: 'request.clarify',
    everyday: false,
    Drawer: lazy(() => import('./ask-requester-drawer')),
  },
  {
    action: 'correct-requester',
    needs: 'request.correct',
    everyday: false,
    Drawer: lazy(() => import('./correct-requester-drawer')),
  },
  { action: 'redirect', needs: 'request.redirect', everyday: false, Drawer: lazy(() => import('./redirect-drawer')) },
  { action: 'refuse', needs: 'request.refuse', everyday: false, Drawer: lazy(() => import('./refuse-drawer')) },
  { action: 'return', needs: 'request.return', everyday: false, Drawer: lazy(() => import('./return-drawer')) },
  {
    action: 'terminate',
    needs: 'request.terminate',
    everyday: false,
    Drawer: lazy(() => import('./terminate-drawer')),
  },
];
