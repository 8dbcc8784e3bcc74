import "server-only"
import type { RateLimiterPostgres } from "rate-limiter-flexible"
import { nowMs } from "@/lib/core/clock"

/** How many requests one visit to the shared counter pays for. Limits that it does not divide are counted singly. */
const lotSize = 10

type Lot = { left: number; until: number }

/**
 * Counts requests against a shared counter in lots: the counter, which costs a write to the database, is visited
 * once for ten requests of a person. All processes together never allow more than the limit; what one of them holds
 * unused when the window ends is lost.
 */
export class RequestLots {
  private readonly lots = new Map<string, Lot>()
  private readonly visits = new Map<string, Promise<void>>()
  private readonly size: number

  constructor(private readonly limiter: RateLimiterPostgres) {
    const { points } = limiter
    this.size = points % lotSize === 0 ? lotSize : 1
  }

  /** Takes one request; refused as the shared counter refuses. */
  async consume(who: string): Promise<void> {
    while (!this.takeOne(who)) await this.visitOnce(who)
  }

  private takeOne(who: string): boolean {
    const lot = this.lots.get(who)
    if (!lot || lot.left === 0 || lot.until <= nowMs()) return false
    lot.left -= 1
    return true
  }

  /** Requests of one person at the same moment wait for one visit. */
  private visitOnce(who: string): Promise<void> {
    const running = this.visits.get(who)
    if (running) return running
    const visit = this.visit(who).finally(() => this.visits.delete(who))
    this.visits.set(who, visit)
    return visit
  }

  private async visit(who: string): Promise<void> {
    const { msBeforeNext } = await this.limiter.consume(who, this.size)
    this.forgetEnded()
    // Taken out first, so that it moves to the end of the order.
    this.lots.delete(who)
    this.lots.set(who, { left: this.size, until: nowMs() + msBeforeNext })
  }

  /** Lots end in about the order in which they were taken. */
  private forgetEnded(): void {
    for (const [who, lot] of this.lots) {
      if (lot.until > nowMs()) return
      this.lots.delete(who)
    }
  }
}
