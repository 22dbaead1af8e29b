import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import type { Session } from '../api/types';
import classes from './shell.module.css';

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

export function PersonMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={classes.person} aria-label={`${t('shell.person')}: ${session.person.name}`}>
          {initials(session.person.name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.personName}>
          {session.person.name}
          <span>{session.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
