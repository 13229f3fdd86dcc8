/** Counts what held and what did not, and says it line by line. */
export class Tally {
  passed = 0;
  failed = 0;

  /** @returns whether it held */
  check(title, ok) {
    if (ok) this.passed += 1;
    else this.failed += 1;
    console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
    return ok;
  }

  /** Holds where nothing is in the list of what is wrong; else the list is told. */
  none(title, faults) {
    return this.check(faults.length === 0 ? title : `${title} (${faults.join("; ")})`, faults.length === 0);
  }
}
