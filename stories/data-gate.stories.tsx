import type { Locale } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { book } from "@chiso/data/units";
import { DataGate } from "@chiso/react/data-gate";
import { checkFile, writeTemplate } from "@chiso/workbook/gate";
import { gateReader, openFile } from "@chiso/workbook/reader";
import type { Meta, StoryObj } from "@storybook/react-vite";

const options = { kind: "scores", definition: papi.definition, book } as const;
const reader = gateReader(options);

interface GateProps {
  /** CSV text of a file that is open from the start; nothing is when absent. */
  readonly csv?: string;
  readonly locale?: Locale;
  /** Name of the file. */
  readonly name?: string;
}

/** The gate for scores of PAPI. */
function Gate({ csv, locale = "vi", name = "papi-2024.csv" }: GateProps) {
  const initial =
    csv === undefined ? {} : { initial: openFile(checkFile(new TextEncoder().encode(csv), name, options)) };
  return (
    <DataGate
      reader={reader}
      locale={locale}
      onKeep={(file, leaveOut) =>
        file.commit({ leaveOut }).kind === "set" ? Promise.resolve() : Promise.reject(new Error("refused"))
      }
      templates={[
        {
          label: "PAPI 2024",
          file: "mau-papi-2024.xlsx",
          make: () =>
            writeTemplate({ kind: "scores", definition: papi.definition, book, edition: 2024, locale }),
        },
      ]}
      {...initial}
    />
  );
}

const head = "Tỉnh;Năm;Điểm;D1;Ghi chú riêng";

/**
 * A file of an office is dropped; each fault is told at its cell, with what to do, and put right on the spot; the right rows are
 * kept. The file is read in the page and sent nowhere.
 */
const meta: Meta<typeof Gate> = { title: "Data/Data gate", component: Gate };
export default meta;
type Story = StoryObj<typeof Gate>;

/** Nothing chosen yet. */
export const Empty: Story = {};
/** Unknown and former units, a score above the maximum, a blank, mixed decimal marks, a column that is not known. */
export const Faults: Story = {
  args: {
    csv: `${head}\nSơn Laa;2024;43,8876;5,1;x\nHà Tây;2024;44,1;5;\nLào Cai;2024;438,9;;\nYên Bái;2024;42.1;4,9;\nHà Nội;2024;45,2;5,2;`,
  },
};
/** Every row is right. */
export const Whole: Story = { args: { csv: "Tỉnh;Năm;Điểm\nSơn La;2024;43,8876\nLào Cai;2024;44,1" } };
/** No table was found. */
export const NoTable: Story = { args: { csv: "Kính gửi\nXin gửi kèm số liệu" } };
/** A file that is no workbook. */
export const Unreadable: Story = { args: { csv: "%PDF-1.7", name: "papi-2024.pdf" } };
/** The same in English. */
export const FaultsEnglish: Story = { args: { ...Faults.args, locale: "en" } };
