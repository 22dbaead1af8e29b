/** An answer of the API that is not a success (RFC 9457), its texts already in the reader's language. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly fields: { field: string; message: string }[],
  ) {
    super(detail ?? title);
  }

  /** The message for one field of the form, if the service named it. */
  of(field: string): string | undefined {
    return this.fields.find((error) => error.field === field)?.message;
  }
}

interface ProblemBody {
  title?: string;
  code?: string;
  detail?: string;
  errors?: { field: string; message: string }[];
}

/** Status 0 stands for "no answer at all": the network or the server is away. */
export const unreachable = () => new ApiProblem(0, 'unreachable', '', undefined, []);

export function problemFrom(status: number, body: unknown): ApiProblem {
  const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  return new ApiProblem(status, problem.code ?? 'unknown', problem.title ?? '', problem.detail, problem.errors ?? []);
}
