import { useTranslation } from 'react-i18next';
import { useAccreditationCounts } from '../api/accreditation';
import { useEnquiryCounts } from '../api/enquiries';
import { useLineCounts } from '../api/lines';
import { isWaiting, useApprovals } from '../api/approvals';
import { useNotifications } from '../api/notifications';
import { may } from '../api/permissions';
import { usePublicationCounts } from '../api/publishing';
import { useCounts } from '../api/requests';
import { isHead, registersRequests, seesQueue, worksInUnit } from '../api/session';
import { useStories } from '../api/stories';
import type { Session } from '../api/types';

export interface Screen {
  to: string;
  label: string;
  /** Further screens of the same part of the work. */
  also?: string[];
  /** How many things wait there. */
  count?: number;
}

/** The screens that exist and that this person's roles open. */
export function useScreens(session: Session): Screen[] {
  const { t } = useTranslation();
  const head = isHead(session);
  const queue = seesQueue(session);
  const { data: counts } = useCounts(queue);
  const { data: inbox } = useNotifications(head);
  const monitors = session.body !== null && may(session, 'story.read');
  const triages = session.body !== null && may(session, 'story.triage');
  const { data: open } = useStories('open', triages);
  const accredits = session.body !== null && may(session, 'accreditation.read');
  const { data: accreditations } = useAccreditationCounts(accredits);
  const publishes = session.body !== null && may(session, 'publication.read');
  const { data: publications } = usePublicationCounts(publishes);
  const asks = session.body !== null && may(session, 'enquiry.read') && !head;
  const { data: enquiries } = useEnquiryCounts(asks);
  const inUnit = worksInUnit(session);
  const readsLines = session.body !== null && may(session, 'line.read');
  const { data: lines } = useLineCounts(readsLines);
  const approves = session.body !== null && may(session, 'answer.approve');
  const { data: approvals } = useApprovals(approves);
  const screens: (Screen | false)[] = [
    inUnit && { to: '/enquiries', label: t('nav.ownEnquiries'), count: enquiries?.open },
    head && { to: '/inbox', label: t('nav.inbox'), count: inbox?.items.length },
    queue && { to: '/requests', also: ['/mail'], label: t('nav.requests'), count: counts?.all },
    asks && !inUnit && { to: '/enquiries', label: t('nav.enquiries'), count: enquiries?.open },
    session.body !== null && may(session, 'register.prepare') && { to: '/disclosures', label: t('nav.disclosures') },
    session.body !== null &&
      may(session, 'statistics.read') && {
        to: '/statistics',
        also: ['/load', '/retention'],
        label: t('nav.statistics'),
      },
    approves && { to: '/approvals', label: t('nav.approvals'), count: approvals?.filter(isWaiting).length },
    registersRequests(session) && { to: '/register', label: t('nav.register') },
    readsLines && { to: '/lines', also: ['/topics'], label: t('nav.lines'), count: lines?.waiting },
    monitors && {
      to: '/stories',
      also: ['/sources', '/coverage'],
      label: t('nav.monitoring'),
      count: triages ? open?.pages.flatMap((page) => page.items).length : undefined,
    },
    accredits && {
      to: '/accreditations',
      also: ['/accreditation-registers'],
      label: t('nav.accreditation'),
      count: accreditations?.open,
    },
    may(session, 'accreditation.apply') && { to: '/my-accreditation', label: t('nav.ownAccreditation') },
    publishes && { to: '/publications', label: t('nav.publications'), count: publications?.approval },
    session.body !== null && may(session, 'calendar.manage') && { to: '/calendar', label: t('nav.calendar') },
    session.body !== null && may(session, 'absence.record') && { to: '/leadership', label: t('nav.leadership') },
    !queue && { to: '/home', label: t('nav.home') },
  ];
  return screens.filter((screen) => screen !== false);
}
