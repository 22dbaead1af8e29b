import { Button, TextInput } from '@mantine/core';
import { useCalendarFeed, useOpenCalendarFeed, useRevokeCalendarFeed } from '../../api/calendar-feed';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from '../enquiries/enquiries.module.css';

/** The secret address by which a calendar program reads one's open terms: made, shown once, renewed, shut. */
export default function CalendarDrawer({ onClose }: { onClose: () => void }) {
  const { t, language, dates } = useWords();
  const toast = useToast();
  const { data: feed, isPending, error, refetch } = useCalendarFeed();
  const open = useOpenCalendarFeed();
  const revoke = useRevokeCalendarFeed();
  const address = open.data?.address;
  const copy = () =>
    void navigator.clipboard.writeText(address ?? '').then(
      () => toast(t('calendarFeed.copied')),
      () => undefined, // the address stands in the field and is selected by a click
    );
  return (
    <SidePanel title={t('calendarFeed.title')} onClose={onClose}>
      <div className={classes.form}>
        <p>{t('calendarFeed.what')}</p>
        {isPending && <Loading rows={1} height={60} />}
        {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
        {address && (
          <>
            <TextInput
              label={t('calendarFeed.address')}
              description={t('calendarFeed.once')}
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button onClick={copy}>{t('calendarFeed.copy')}</Button>
          </>
        )}
        {!address && feed && (
          <p className={classes.note}>{t('calendarFeed.since', { moment: dates.moment(feed.createdAt) })}</p>
        )}
        {feed !== undefined && (
          <Button
            variant={feed || address ? 'default' : 'filled'}
            loading={open.isPending}
            onClick={() => open.mutate(language)}
          >
            {t(feed ? 'calendarFeed.renew' : 'calendarFeed.open')}
          </Button>
        )}
        {feed && (
          <>
            <p className={classes.note}>{t('calendarFeed.renewHint')}</p>
            <Button
              variant="default"
              loading={revoke.isPending}
              onClick={() =>
                revoke.mutate(undefined, {
                  onSuccess: () => {
                    open.reset();
                    toast(t('calendarFeed.revoked'));
                  },
                })
              }
            >
              {t('calendarFeed.revoke')}
            </Button>
          </>
        )}
        {open.error && <ProblemNote problem={open.error} />}
        {revoke.error && <ProblemNote problem={revoke.error} />}
      </div>
    </SidePanel>
  );
}
