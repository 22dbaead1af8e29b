import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import type { Session } from '../api/types';
import { BodyName } from './body-name';
import classes from './shell.module.css';
import { useScreens } from './use-screens';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0])
    .join('')
    .toUpperCase();

async function signOut() {
  const left = await answered(api.POST('/auth/logout', { body: {} }));
  location.assign(left?.redirectTo ?? '/');
}

/** Who is signed in, for which body; on a phone also the way to the other screens. */
export function PersonMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const screens = useScreens(session);
  return (
    <Menu position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={classes.person} title={session.person.name}>
          {initials(session.person.name)}
          <span className="visually-hidden">
            {t('shell.person')}: {session.person.name}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.personName}>
          {session.person.name}
          <span>{session.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
          {session.body && (
            <span>
              <BodyName id={session.body.id} />
            </span>
          )}
        </div>
        <div className={classes.phoneOnly}>
          <Menu.Divider />
          {screens.map(({ to, label }) => (
            <Menu.Item key={to} component={Link} to={to}>
              {label}
            </Menu.Item>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
