import { createTransport } from 'nodemailer';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

interface Message {
  id: string;
  subject: string;
  text: string;
  answerTo: string;
}

/** Windows-1251 of «Сұрау.txt» does not exist: the file's name comes in the country's own charset, the text under a false one. */
const samples = {
  kk: {
    subject: 'Ауылдағы дәрігерлер',
    text: 'Биыл ауылдық жерге қанша жас дәрігер барды және оларға қандай көмек көрсетілді?',
    declared: 'iso-8859-1',
    fileName: Buffer.from('d1a2f0e0f3', 'hex'),
    shownName: 'Сұрау.txt',
    receipt: 'Сұрау салу тіркелді',
    reply: 'Қосымша сұрақ: Абай облысы бойынша дерек бар ма?',
  },
  ru: {
    subject: 'Льготные лекарства',
    text: 'Просим сообщить, сколько льготных лекарств закуплено в этом году и почему были перебои.',
    declared: 'windows-1251',
    fileName: Buffer.from('c7e0eff0eef1', 'hex'),
    shownName: 'Запрос.txt',
    receipt: 'Запрос зарегистрирован',
    reply: 'Дополнительный вопрос: есть ли данные по Абайской области?',
  },
};

/** Text in UTF-8 under another charset's name, the file's name in bare bytes: as real programs send it. */
function rawMail(sample: (typeof samples)['kk'], subject: string, from: string): Buffer {
  const word = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const head = `From: ${from}\r\nSubject: ${word}\r\nMessage-ID: <${mark()}.${from}>\r\nMIME-Version: 1.0\r\n`;
  const lines = [
    `${head}Content-Type: multipart/mixed; boundary=part\r\n\r\n--part`,
    `Content-Type: text/plain; charset=${sample.declared}\r\nContent-Transfer-Encoding: 8bit\r\n`,
    `${sample.text}\r\n--part`,
    'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="',
  ];
  return Buffer.concat([
    Buffer.from(lines.join('\r\n')),
    sample.fileName,
    Buffer.from('.txt"\r\n\r\n0J/RgNC40LzQtdGA\r\n--part--\r\n'),
  ]);
}

export function mail(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('story 6: a request by e-mail, in %s', (language) => {
    const say = (key: string) => text(language, key);
    const sample = samples[language];

    test('a mail with a broken charset and a file is receipted at once, followed by its link, and answered to by its thread', async () => {
      const from = `newsroom-${language}-${mark()}@dala-habar.example`;
      const subject = `${sample.subject} ${mark()}`;
      const transport = createTransport({ url: world().system.smtpUrl });
      const envelope = { from, to: 'moh@intake.baspasoz.example' };
      await transport.sendMail({ envelope, raw: rawMail(sample, subject, from) });

      const letter = await eventually(
        async () => {
          const api = `${world().system.mailUrl}/api/messages`;
          const list = (await (await fetch(`${api}?q=${encodeURIComponent(from)}`)).json()) as { items: Message[] };
          const found = list.items.find((one) => one.subject.includes(sample.receipt));
          if (!found) throw new Error(`${from} has no receipt`);
          return (await (await fetch(`${api}/${found.id}`)).json()) as Message;
        },
        { timeoutMs: 60_000 },
      );
      const visitor = await world().open(/http:\/\/\S+/.exec(letter.text)?.[0] ?? '', { language });
      await visitor.getByRole('heading', { name: subject }).waitFor();

      const officer = await world().open(`/requests?view=unassigned&q=${encodeURIComponent(subject)}`, {
        language,
        login: 'aigerim',
      });
      await officer.getByRole('link', { name: subject }).click();
      const question = officer.getByRole('region', { name: say('request.question') });
      await question.getByText(sample.text).waitFor();
      await question.getByText(say('mail.repaired')).waitFor();
      const saved = officer.waitForEvent('download');
      await question.getByRole('link', { name: sample.shownName }).click();
      expect((await saved).suggestedFilename()).toBe(sample.shownName);

      const answer = { from, to: letter.answerTo, subject: `Re: ${letter.subject}`, text: `${sample.reply}\n\n> ...` };
      await transport.sendMail(answer);
      transport.close();
      // It comes by the event stream, while the page is open.
      const letters = officer.getByRole('region', { name: say('mail.title') });
      await letters.getByText(sample.reply).waitFor({ timeout: 30_000 });
      await expectAccessible(officer);
      await officer.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(officer);
      await expectNoSidewaysScroll(officer);
      const before = officer.url();
      await letters.getByRole('button', { name: say('mail.asRequest') }).click();
      await officer.waitForURL((url) => url.pathname !== new URL(before).pathname);
      await officer
        .getByRole('region', { name: say('request.question') })
        .getByText(sample.reply)
        .waitFor();
    }, 180_000);
  });
}
