import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useBodies } from '../api/coordination';
import type { Session } from '../api/types';
import { useWords } from '../i18n/use-words';
import { ChevronDown } from '../ui/icons';
import classes from './shell.module.css';

/** The body on whose behalf one works. Switching exchanges the token, so the page starts anew. */
export function BodySwitch({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { data: bodies } = useBodies();
  const nameOf = (id: string) => {
    const body = bodies?.find((one) => one.id === id);
    return body ? say(body.shortName) || say(body.name) : t('shell.body');
  };
  if (!session.body) return null;
  if (session.bodies.length < 2) return <span className={classes.body}>{nameOf(session.body.id)}</span>;

  const switchTo = async (bodyId: string) => {
    await answered(api.POST('/auth/switch-body', { body: { bodyId } }));
    location.assign('/');
  };

  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={classes.body} aria-label={`${t('shell.bodySwitch')}: ${nameOf(session.body.id)}`}>
          {nameOf(session.body.id)} <ChevronDown />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {session.bodies.map(({ id }) => (
          <Menu.Item key={id} onClick={() => void switchTo(id)} aria-current={id === session.body?.id}>
            {nameOf(id)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
