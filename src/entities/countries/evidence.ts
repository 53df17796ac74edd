/** What a document has said so far of countries: how often each is named beyond doubt, and its towns and states. */
export class Evidence {
  private readonly namedCounts = new Map<string, number>();
  private readonly placeCounts = new Map<string, number>();

  addNamed(code: string): void {
    this.namedCounts.set(code, this.named(code) + 1);
  }

  addPlace(code: string): void {
    this.placeCounts.set(code, this.places(code) + 1);
  }

  /** How often forms that need no context name a country. */
  named(code: string): number {
    return this.namedCounts.get(code) ?? 0;
  }

  /** How often places of a country are named. */
  places(code: string): number {
    return this.placeCounts.get(code) ?? 0;
  }

  /** Named or one of its places named. */
  known(code: string): number {
    return this.named(code) + this.places(code);
  }

  /** Whether another foreign country is named, to someone in America. */
  namesOtherThan(code: string): boolean {
    for (const other of this.namedCounts.keys()) if (other !== 'US' && other !== code) return true;
    return false;
  }
}
