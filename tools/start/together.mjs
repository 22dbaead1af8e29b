/** Like Promise.all, but a failure waits for the others: nothing may be under way on what is then taken down. */
export async function together(parts) {
  const ends = await Promise.allSettled(parts);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map(({ value }) => value);
}
