import type { Preview } from "@storybook/react-vite";
import "@chiso/react/styles.css";
import { DocsPage } from "./docs-page.js";
import "./preview.css";

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: {
    theme: {
      description: "Theme",
      toolbar: { icon: "mirror", items: ["light", "dark"], title: "Theme", dynamicTitle: true },
    },
    locale: {
      description: "Language of stories that do not set their own",
      toolbar: { icon: "globe", items: ["vi", "en"], title: "Language", dynamicTitle: true },
    },
    density: {
      description: "Density",
      toolbar: {
        icon: "component",
        items: ["comfortable", "compact", "large"],
        title: "Density",
        dynamicTitle: true,
      },
    },
    width: {
      description: "Width of the figure in px",
      toolbar: { icon: "browser", items: ["360", "720", "1080", "1600"], title: "Width", dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light", locale: "vi", width: "1080", density: "comfortable" },
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    controls: { sort: "requiredFirst" },
    docs: { page: DocsPage },
    options: { storySort: { order: ["Foundations", "Figures", "Data"] } },
  },
  decorators: [
    (Story, { args, globals }) => (
      <div
        className="chiso stage"
        lang={String(globals["locale"])}
        data-chiso-theme={String(globals["theme"])}
        data-chiso-density={String(globals["density"])}
      >
        <div className={`stage-paper stage-${String(globals["width"])}`}>
          <Story args={globals["locale"] === "en" ? { ...args, locale: "en" } : args} />
        </div>
      </div>
    ),
  ],
};

export default preview;
