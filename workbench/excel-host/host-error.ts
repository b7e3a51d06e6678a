/** What Excel answers instead of a result: one of Microsoft's documented error codes. Thrown inside the emulated host only. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const accessDenied = (message: string): HostError => new HostError('AccessDenied', message, 403);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

/** Thrown when the emulated Excel itself has a hole: a member of the real object model that it doesn't know. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';
}
