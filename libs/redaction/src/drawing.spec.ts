import { setImmediate } from 'node:timers/promises';
import sharp from 'sharp';
import { Drawing } from './drawing.js';
import { drawingLimits } from './drawing-limits.js';
import { heavyPdf, pdfOfLines } from './testing/pdfs.js';

const pdf = 'application/pdf';
const plain = pdfOfLines(['a plain page']);
const opened: Drawing[] = [];
const drawingWith = (limits: Partial<typeof drawingLimits> = {}): Drawing => {
  const drawing = new Drawing({ ...drawingLimits, processes: 1, ...limits });
  opened.push(drawing);
  return drawing;
};
afterAll(() => Promise.all(opened.map((drawing) => drawing.beforeApplicationShutdown())));

/** Until a process has begun with the work. */
async function begun(drawing: Drawing): Promise<void> {
  while (drawing.load.drawn === 0) await setImmediate();
}

it('while a heavy page is drawn, whatever else the process has to do is done', async () => {
  const drawing = drawingWith();
  const order: string[] = [];
  const picture = drawing.pictureOf(heavyPdf(40), pdf, 0).then(() => order.push('drawn'));
  await begun(drawing);
  for (let turn = 0; turn < 100; turn++) {
    await setImmediate();
    order.push('another thing');
  }
  await picture;
  expect(order).toEqual([...Array<string>(100).fill('another thing'), 'drawn']);
});

it('a page that does not end costs only itself: its caller is told, and the next file is drawn', async () => {
  const drawing = drawingWith({ pageMs: 5_000 });
  await expect(drawing.pictureOf(heavyPdf(100_000), pdf, 0)).rejects.toMatchObject({ code: 'too-complex' });
  expect(await drawing.pageCount(plain, pdf)).toBe(1);
});

it('a file that takes all the memory it may have costs only itself', async () => {
  const drawing = drawingWith({ memoryMiB: 48 });
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at} `.repeat(20));
  await expect(drawing.wordsOf(pdfOfLines(words), pdf)).rejects.toMatchObject({ code: 'too-complex' });
  expect(await drawing.pageCount(plain, pdf)).toBe(1);
});

it('a process that dies of a file takes nothing with it: its caller is told, and the next file is drawn', async () => {
  const drawing = drawingWith({ memoryMiB: 48 });
  const photo = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
  const bomb = Buffer.concat([photo, Buffer.from('ә'.repeat(60_000_000))]);
  const released = { content: bomb, mediaType: 'image/jpeg', name: 'a-1.jpg', areas: [], words: ['Topsecretname'] };
  await expect(drawing.leaksOf(released)).rejects.toMatchObject({
    code: 'too-complex',
    message: expect.stringContaining('terminated') as string,
  });
  expect(await drawing.pageCount(plain, pdf)).toBe(1);
});

it('who comes when too many wait is told so at once; at the end all who wait are told', async () => {
  const drawing = drawingWith({ waiting: 1 });
  const hanging = [0, 1].map(() => drawing.pictureOf(heavyPdf(100_000), pdf, 0));
  const outcomes = Promise.allSettled(hanging);
  await begun(drawing);
  while (drawing.load.waiting === 0) await setImmediate();
  await expect(drawing.pageCount(plain, pdf)).rejects.toMatchObject({ code: 'busy' });
  await drawing.beforeApplicationShutdown();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
