/** The answer to a request whose sender follows redirects itself: the page is elsewhere. */
export class Redirected extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ status, headers }: Pick<Redirected, 'status' | 'headers'>) {
    super(`Sent on (HTTP ${status}).`);
    this.name = 'Redirected';
    this.status = status;
    this.headers = headers;
  }
}
