import { chromium } from "playwright";

const UPDATE =
  "UPDATE chiso_store_observation SET score = $1 WHERE index_id = 'papi' AND edition = 2024 AND component_id = 'PAPI' AND unit_id = 'son-la'";
/** The page asks again after ten minutes; what a load waits for between tries comes after that. */
const LATER = 605_000;

/** The page in a real Chromium: figures from the database, a correction, a database that is down and comes back. */
export async function checkFigure(tally, origin, postgres, withKeeper) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.clock.install();
    await page.goto(origin);
    const figure = (id) => page.locator(`#${id} figure`);
    const says = async (id, what, title) => {
      const told = await until(async () => (await figure(id).innerText()).includes(what));
      tally.check(title, told);
    };
    await says("table", "43,8876", "the page shows the figure of the database");
    await says("trend", "Số liệu tải lúc", "it says when it came");
    tally.none("it breaks no policy and throws nothing", faults.splice(0));
    await photo(page, "fresh");

    await withKeeper(postgres, (keeper) => keeper.query(UPDATE, ["50.5"]));
    await page.clock.runFor(LATER);
    await says("table", "50,5000", "a figure corrected in the database is corrected on the page");

    postgres.stop();
    const down = await fetch(`${origin}/api/v1/observations.csv?index=papi`);
    const problem = await down.json();
    tally.check(
      `503 while the database is down: ${problem.detail}`,
      down.status === 503 && problem.status === 503 && down.headers.get("retry-after") === "5",
    );
    tally.check("health says so too", (await fetch(`${origin}/health`)).status === 503);
    await page.clock.runFor(LATER);
    // the pauses between tries, slowly enough that a try of its own does not run out of time
    for (let i = 0; i < 80 && !(await figure("table").innerText()).includes("báo lỗi"); i += 1) {
      await page.clock.runFor(1_000);
      await page.waitForTimeout(100);
    }
    await says("table", "chưa cập nhật được", "the figure says that it is not fresh");
    await says("table", "báo lỗi 503", "and why");
    await says("table", "50,5000", "and keeps the last good figures");
    await says("trend", "Thử lại", "and can be asked to try again");
    await photo(page, "stale");

    postgres.start();
    await withKeeper(postgres, (keeper) => keeper.query(UPDATE, ["43.887551"]));
    await page.locator("#table").getByRole("button", { name: "Thử lại" }).click();
    await says("table", "43,8876", "a click brings the figure back when the database is there again");
    const gone = await until(async () => !(await figure("trend").innerText()).includes("chưa cập nhật được"));
    tally.check("all figures of the source are fresh again", gone);

    await page.goto(`${origin}/chiso/frame.html?figure=ranked-bars&index=papi&focus=son-la`);
    const framed = await until(async () =>
      (await page.locator("figure").innerText()).includes("Số liệu tải lúc"),
    );
    tally.check("the page for an iframe shows the figures of the database too", framed);
  } finally {
    await browser.close();
  }
}

/** Asks for ten seconds. */
async function until(said) {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50)))
    if (await said().catch(() => false)) return true;
  return false;
}

/** For somebody who wants to look: `PICTURES=folder`. */
async function photo(page, name) {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
