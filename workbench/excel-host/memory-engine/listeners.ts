/** People to tell. */
export class Listeners<T> {
  private readonly list = new Set<(news: T) => void>();

  add(listener: (news: T) => void): () => void {
    this.list.add(listener);
    return () => this.list.delete(listener);
  }

  tell(news: T): void {
    for (const listener of [...this.list]) listener(news);
  }
}
