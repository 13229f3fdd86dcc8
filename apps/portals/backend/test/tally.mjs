/** Counts what passed and failed, says each, and ends with the sum. */
export class Tally {
  passed = 0;
  failed = 0;

  check(title, ok) {
    if (ok) this.passed += 1;
    else this.failed += 1;
    console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
  }

  /** Passes where nothing was found; else says the first of it. */
  none(title, found) {
    this.check(title, found.length === 0);
    for (const one of found.slice(0, 5))
      console.log(`         ${typeof one === "string" ? one : JSON.stringify(one)}`);
  }

  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}
