import { readObservations } from "@chiso/core";
import type { Locale } from "@chiso/core";
import { parIndex } from "@chiso/data/par";
import { book } from "@chiso/data/units";
import { wordIssue, wordsOf } from "@chiso/react";
import type { Meta, StoryObj } from "@storybook/react-vite";

interface IssuesOfFileProps {
  /** The file's text. */
  readonly csv: string;
  readonly locale?: Locale;
}

/** Figures of PAR INDEX 2020 as somebody might send them. */
function IssuesOfFile({ csv, locale = "vi" }: IssuesOfFileProps) {
  const words = wordsOf(locale);
  const { observations, issues } = readObservations(csv, {
    definition: parIndex,
    book,
    edition: 2020,
    file: "par-2020.csv",
  });
  return (
    <section lang={locale}>
      <pre>{csv}</pre>
      <ol>
        {issues.map((issue) => {
          const { message, remedy } = wordIssue(issue, words);
          return (
            <li key={message}>
              {message} <em>{remedy}</em>
            </li>
          );
        })}
      </ol>
      <pre>
        {observations
          .map(({ unit, value }) => `${unit}: ${value.kind === "score" ? value.score : value.why}`)
          .join("\n")}
      </pre>
    </section>
  );
}

/**
 * What is said about a faulty file of figures: row, column, value, remedy. Good rows are kept (below the list, as
 * they were understood), nothing is dropped in silence, and what stood in the file stays text.
 */
const meta: Meta<typeof IssuesOfFile> = {
  title: "Data/Issues of a file",
  component: IssuesOfFile,
  args: {
    csv: [
      "unit_name;score",
      "Sơn La;84,84",
      "Lai Châu;84.84",
      "Sơm La;80,00",
      "Sơn La;84,84",
      "Quảng Ninh;910,4",
      "Hải Phòng;90,51",
    ].join("\n"),
    locale: "vi",
  },
};
export default meta;

type Story = StoryObj<typeof IssuesOfFile>;

export const InVietnamese: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
/** A cell is text: no markup, no formula. */
export const HostileText: Story = {
  args: {
    csv: 'unit_name,score\n<img src=x onerror=alert(1)>,70\nSơn La,"=HYPERLINK(""https://example.org"")"',
  },
};
export const EmptyFile: Story = { args: { csv: "" } };
export const UnclosedQuote: Story = { args: { csv: 'unit_name,score\nSơn La,84.84\n"Lai Châu,80.00' } };
