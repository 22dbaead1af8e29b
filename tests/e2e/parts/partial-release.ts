import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { pdfOfLines } from '../../../libs/redaction/src/testing/pdfs.js';
import { approve, askApproval, giveSources, sendAnswer } from '../support/answer.js';
import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Жабдық жеткізу шартының көшірмесін беруіңізді сұраймыз.',
    answer: 'Шарттың көшірмесі қоса беріледі. Дербес деректер жасырылды.',
    ground: /тыйым салынған не шек қойылған/,
    hidden: 'Шартқа қол қойған адамның аты',
    untold: 'Файлдарда осы негіздер бойынша орындар жасырылған',
    reason: 'Шартта жеке адамның аты бар, ол заңмен қорғалады және жарияланбайды.',
  },
  ru: {
    question: 'Просим предоставить копию договора на поставку оборудования.',
    answer: 'Копия договора прилагается. Персональные данные скрыты.',
    ground: /запрещена или иным образом ограничена/,
    hidden: 'Имя подписавшего договор',
    untold: 'В файлах скрыты места по этим основаниям',
    reason: 'В договоре названо частное лицо, сведения о нём охраняются законом и не раскрываются.',
  },
};

const secret = 'Topsecretname';

/** Everything PDFium can read out of a file. */
async function wordsOf(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const words = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return words;
}

export function partialRelease(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('story 4 in %s', (language) => {
    const say = (key: string) => text(language, key);
    const sample = samples[language];

    test('story 4: nobody can refuse without a ground of the law; a part is released, and what is hidden is nowhere in the file', async () => {
      const subject = `${sample.question} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const officer = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      await officer.getByRole('button', { name: say('request.otherDecisions') }).click();
      await officer.getByRole('menuitem', { name: say('request.action.refuse') }).click();
      const drawer = officer.getByRole('dialog');
      await drawer.getByLabel(say('refuse.reasoning')).fill(sample.reason);
      expect(await drawer.getByRole('button', { name: say('refuse.submit') }).isDisabled()).toBe(true);
      await expectAccessible(officer);
      await officer.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });

      const answer = officer.getByRole('region', { name: say('answer.card') });
      await answer.locator('input[type=file]').setInputFiles({
        name: `${secret}.pdf`,
        mimeType: 'application/pdf',
        buffer: pdfOfLines(['Contract of supply', `Signed by ${secret}`, 'Price 120 000']),
      });
      await answer.getByRole('link', { name: say('redact.open') }).click({ timeout: 30_000 });
      await officer.getByRole('combobox', { name: say('redact.ground') }).click();
      await officer.getByRole('option', { name: sample.ground }).click();
      await officer.getByLabel(say('redact.everywhere')).fill(secret);
      await officer.getByRole('button', { name: say('redact.markAll') }).click();
      await officer
        .getByRole('list', { name: say('redact.places') })
        .getByText(secret)
        .waitFor();
      await expectAccessible(officer);
      await officer.getByRole('button', { name: say('redact.make') }).click();
      await officer.waitForURL(`**/requests/${id}`, { timeout: 60_000 });

      await officer.locator('form#answer textarea').fill(sample.answer);
      const claims = officer.getByRole('region', { name: say('draft.claims') });
      if (await claims.isVisible()) await giveSources(officer, say);
      await officer.getByText(sample.untold).first().waitFor();
      await officer.getByRole('combobox', { name: say('withheld.add') }).click();
      await officer.getByRole('option', { name: sample.ground }).click();
      const part = officer.getByRole('group', { name: sample.ground });
      await part.getByLabel(say('withheld.what')).fill(sample.hidden);
      await part.getByLabel(say('withheld.reasoning')).fill(sample.reason);
      await askApproval(officer, say);
      const head = await world().open('/inbox', { language, login: 'head', width: 390 });
      await approve(head, sample.answer, say);
      await officer.reload();
      await officer.getByText(say('approval.state.approved')).waitFor();
      await sendAnswer(officer, say);
      await officer.locator('form#answer').waitFor({ state: 'detached' });

      await author.goto(status);
      const link = author.getByRole('link', { name: /\.pdf$/ });
      const name = await link.innerText();
      const href = (await link.getAttribute('href')) ?? '';
      const file = await author.request.get(href);
      const content = await file.body();
      expect(content.subarray(0, 5).toString()).toBe('%PDF-');
      for (const told of [
        name,
        file.headers()['content-disposition'] ?? '',
        content.toString('latin1'),
        await wordsOf(content),
      ])
        expect(told.toLowerCase()).not.toContain(secret.toLowerCase());
      await expectFine(author);
    }, 240_000);

    test('story 4: a refusal on a ground of the law is read by a second person before it goes out', async () => {
      const subject = `${sample.question} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const officer = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await officer.getByRole('button', { name: say('request.otherDecisions') }).click();
      await officer.getByRole('menuitem', { name: say('request.action.refuse') }).click();
      const drawer = officer.getByRole('dialog');
      await drawer.getByRole('radio').first().check();
      await drawer.getByText(new RegExp(say('approval.by.authorized-person'))).waitFor();
      const reason = `${sample.reason} ${mark()}`;
      await drawer.getByLabel(say('refuse.reasoning')).fill(reason);
      await expectAccessible(officer);
      await officer.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(officer);
      await expectNoSidewaysScroll(officer);
      await drawer.getByRole('button', { name: say('refuse.ask') }).click();
      await drawer.waitFor({ state: 'detached' });
      const second = await world().open('/approvals', { language, login: 'aigerim' });
      await approve(second, reason, say);
      await officer.reload();
      await officer.getByRole('button', { name: say('refuse.send') }).click();
      await officer.getByText(say('state.refused')).first().waitFor();
      await author.goto(status);
      await author.getByText(reason).waitFor();
      await expectFine(author);
    }, 240_000);

    test('story 4: a photo goes out without whose it is and where it was taken', async () => {
      const subject = `${sample.question} ${mark()}`;
      const { id } = await fileRequest(world, { language, subject, text: sample.question });
      const officer = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      const answer = officer.getByRole('region', { name: say('answer.card') });
      const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a7' } })
        .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 30/1' } })
        .jpeg()
        .toBuffer();
      await answer.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo });
      const open = answer.getByRole('button', { name: `${text(language, 'metadata.openNamed', { name: 'a.jpg' })}` });
      await open.click({ timeout: 30_000 });
      const metadata = officer.getByRole('region', { name: text(language, 'metadata.of', { name: 'a.jpg' }) });
      await metadata.getByText(secret).waitFor();
      await expectFine(officer);
      await metadata.getByRole('button', { name: say('metadata.strip') }).click();
      await answer.getByText(say('attachments.sources')).waitFor();
      await open.click({ timeout: 30_000 });
      await metadata.getByText(say('metadata.none')).waitFor();
      await expectAccessible(officer);
    }, 120_000);
  });
}
