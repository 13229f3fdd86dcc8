import type { DataDoors } from "../figures/doors.js";
import { Shelf } from "../figures/shelf.js";

/** What only a page with figures of its own address needs is fetched when there is one. */
const parts = new Shelf();

/**
 * Doors to the address that an element names; undefined for what is no such address.
 *
 * @throws Wanting while the part that knows is on its way
 */
export function ownDoors(address: string, base: string): DataDoors | undefined {
  return parts.take("doors", () => import("../figures/address-doors.js")).addressDoors(address, base);
}

/** Forgets a part that did not come. */
export function retryOwnDoors(): void {
  parts.retry();
}
