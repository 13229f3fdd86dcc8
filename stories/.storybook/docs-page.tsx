import { Controls, Description, Primary, Subtitle, Title } from "@storybook/addon-docs/blocks";

/** One live figure and its props; the other states stand in the sidebar, each with its own address. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
    </>
  );
}
