import MailComposer from 'nodemailer/lib/mail-composer';

const largestFormBytes = 25 * 1024 * 1024;

async function formOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestFormBytes) throw new Error('too large');
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
}

const attachments = (form) =>
  Promise.all(
    form
      .getAll('files')
      .filter((file) => typeof file !== 'string' && file.size > 0)
      .map(async (file) => ({ filename: file.name, content: Buffer.from(await file.arrayBuffer()) })),
  );

/**
 * Sends what was written in the form.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ written: Record<string, string>, problem?: string }>} problem: why the other side did not take it
 */
export async function sendWritten(request, relay) {
  const form = await formOf(request);
  const written = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  const { name = '', from = '', to = '', subject = '', text = '', inReplyTo = '' } = written;
  const mail = new MailComposer({
    from: { name, address: from },
    to,
    subject,
    text,
    ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}),
    attachments: await attachments(form),
  });
  try {
    await relay({ from, to: [to] }, await mail.compile().build());
    return { written };
  } catch (error) {
    return { written, problem: error.message };
  }
}
