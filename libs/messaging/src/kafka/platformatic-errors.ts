import { findErrorBy } from '@platformatic/kafka';

/** Answers that no waiting mends: the process has to end and somebody has to look. */
const hopeless = ['GROUP_AUTHORIZATION_FAILED', 'TOPIC_AUTHORIZATION_FAILED', 'CLUSTER_AUTHORIZATION_FAILED'];

/** Which of these answers of the protocol the error stands for; the driver wraps them, several at a time. */
export function brokerSaid(error: unknown, answers: readonly string[]): string | undefined {
  return error instanceof Error ? answers.find((answer) => findErrorBy(error, 'apiId', answer)) : undefined;
}

export const isHopeless = (error: unknown): boolean =>
  error instanceof Error &&
  (findErrorBy(error, 'code', 'PLT_KFK_AUTHENTICATION') !== null || brokerSaid(error, hopeless) !== undefined);
