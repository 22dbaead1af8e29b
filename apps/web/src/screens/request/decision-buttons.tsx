import { Button, Menu } from '@mantine/core';
import { Suspense, useState } from 'react';
import { may } from '../../api/permissions';
import type { RequestAction, RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ChevronDown } from '../../ui/icons';
import { decisions } from './decisions';

interface Props {
  request: RequestDetails;
  session: Session;
}

/** What can be done with the request beside answering it: everyday deeds as buttons, the rest in a menu. */
export function DecisionButtons({ request, session }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState<RequestAction | null>(null);
  const offered = decisions.filter(
    ({ action, needs }) => request.allowedActions.includes(action) && may(session, needs),
  );
  const others = offered.filter(({ everyday }) => !everyday);
  const Drawer = offered.find(({ action }) => action === opened)?.Drawer;

  return (
    <>
      {offered
        .filter(({ everyday }) => everyday)
        .map(({ action }) => (
          <Button key={action} variant="default" onClick={() => setOpened(action)}>
            {t(`request.action.${action}`)}
          </Button>
        ))}
      {others.length > 0 && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button variant="default" rightSection={<ChevronDown />}>
              {t('request.otherDecisions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ action }) => (
              <Menu.Item key={action} onClick={() => setOpened(action)}>
                {t(`request.action.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Suspense>{Drawer && <Drawer request={request} session={session} onClose={() => setOpened(null)} />}</Suspense>
    </>
  );
}
