import { eventually } from '@baspasoz/testing';
import { expectFine } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Облыс ауруханаларына биыл қанша жаңа жабдық жеткізілді және олар қай күні іске қосылды?',
    reason: 'Ауруханаларды жабдықтау облыс әкімдігінің құзыретіне жатады, министрлікте бұл мәлімет жоқ.',
    consents: /Сұраушы .*жариялауға келіскен/,
  },
  ru: {
    question: 'Сколько нового оборудования доставлено в этом году в областные больницы и когда оно введено в работу?',
    reason: 'Оснащение больниц относится к компетенции акимата области, министерство этих сведений не ведёт.',
    consents: /Автор согласен на публикацию/,
  },
};

/** A request that one body sends on, as its office, the other's and the requester see it. */
export function sentOn(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'story 6: a request sent on takes its files and the consent along, and is followed with the same code, in %s',
    async (language) => {
      const say = (key: string, values?: Record<string, string>) => text(language, key, values);
      const sample = samples[language];
      const subject = `${say('redirect.listed')} ${mark()}`;
      const name = `${say('redirect.files')} ${mark()}.txt`;

      const author = await world().open(`/${language}/ask/moh`, { language });
      await author.getByLabel(say('ask.name')).fill('Асель Нурланова');
      await author.getByLabel(say('ask.subject')).fill(subject);
      await author.getByRole('textbox', { name: say('ask.text') }).fill(sample.question);
      await author
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(sample.question) });
      await author.getByLabel(say('ask.consent')).check();
      await author.getByRole('button', { name: say('ask.submit') }).click();
      await author.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();
      await author
        .getByRole('region', { name: say('receipt.title') })
        .getByRole('link', { name: say('receipt.status') })
        .click();
      await author.getByRole('heading', { name: subject }).waitFor();
      const status = author.url();
      const number = new URL(status).searchParams.get('number') ?? '';

      const office = await world().open(`/requests?q=${encodeURIComponent(number)}`, { language, login: 'aigerim' });
      await office.getByRole('link', { name: subject }).first().click();
      await office.getByRole('heading', { level: 1, name: subject }).waitFor();
      await office.getByRole('button', { name: say('request.otherDecisions') }).click();
      await office.getByRole('menuitem', { name: say('request.action.redirect') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByText(name).waitFor();
      await drawer.getByLabel(say('redirect.of.part')).check();
      await drawer.getByRole('checkbox', { name }).waitFor();
      await expectFine(office);
      await drawer.getByLabel(say('redirect.of.whole')).check();
      await drawer.getByRole('combobox', { name: say('redirect.to') }).click();
      await office.getByRole('option').first().click();
      await drawer.getByLabel(say('redirect.reason')).fill(sample.reason);
      await drawer.getByRole('button', { name: say('redirect.submit') }).click();
      await office.getByText(say('redirect.ended')).waitFor();

      const follow = author.getByRole('link', { name: new RegExp(say('redirect.follow', { number: '.+' })) });
      await eventually(async () => {
        await author.goto(status);
        await author.getByText(say('due.redirected')).waitFor();
        if ((await follow.count()) === 0) throw new Error('the other body has not registered it yet');
      });
      await expectFine(author);
      await follow.click();
      await author.getByText(say('status.inWork')).waitFor();
      await author.getByText(number).waitFor();
      await author.getByText(name).waitFor();
      await expectFine(author);
      const there = new URL(author.url()).searchParams.get('number') ?? '';

      const other = await world().open(`/requests?q=${encodeURIComponent(there)}`, { language, login: 'baurzhan' });
      await other.getByRole('link', { name: subject }).first().click();
      const question = other.getByRole('region', { name: say('request.question') });
      await question.getByText(new RegExp(number)).waitFor();
      await question.getByRole('link', { name }).waitFor({ timeout: 30_000 });
      await other.getByText(sample.consents).waitFor();
      await expectFine(other);
    },
    180_000,
  );
}
