import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import type { Session } from '../api/types';
import { ChevronDown } from '../ui/icons';
import { BodyName } from './body-name';
import classes from './shell.module.css';

/** Switching exchanges the token, so the page starts anew. */
async function switchTo(bodyId: string) {
  await answered(api.POST('/auth/switch-body', { body: { bodyId } }));
  location.assign('/');
}

/** The body on whose behalf one works; a choice where there is more than one. */
export function BodySwitch({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { body, bodies } = session;
  if (!body && bodies.length === 0) return null;
  if (body && bodies.length < 2)
    return (
      <span className={`${classes.body} ${classes.onlyBody}`}>
        <BodyName id={body.id} />
      </span>
    );

  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={classes.body} title={t('shell.bodySwitch')}>
          {body ? <BodyName id={body.id} /> : t('shell.bodySwitch')} <ChevronDown />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {bodies.map(({ id }) => (
          <Menu.Item key={id} onClick={() => void switchTo(id)} aria-current={id === body?.id}>
            <BodyName id={id} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
