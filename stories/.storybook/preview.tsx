import type { Preview } from "@storybook/react-vite";
import "@chiso/react/styles.css";
import "../identities/identities.css";
import { otherTheme } from "./axe-in-other-theme.js";
import { DocsContainer, DocsPage } from "./docs-page.js";
import "./preview.css";
import { Stage, setPage, stageGlobals } from "./stage.js";

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: {
    theme: {
      description: "Giao diện · Theme",
      toolbar: {
        icon: "mirror",
        items: [
          { value: "light", title: "Sáng" },
          { value: "dark", title: "Tối" },
        ],
        title: "Theme",
        dynamicTitle: true,
      },
    },
    locale: {
      description: "Ngôn ngữ · Language, also of stories that do not set their own",
      toolbar: {
        icon: "globe",
        items: [
          { value: "vi", title: "Tiếng Việt" },
          { value: "en", title: "English" },
        ],
        title: "Language",
        dynamicTitle: true,
      },
    },
    width: {
      description: "Bề rộng · Width of the figure in px",
      toolbar: {
        icon: "browser",
        items: ["360", "720", "1080", "1280", "1600"].map((value) => ({ value, title: `${value} px` })),
        title: "Width",
        dynamicTitle: true,
      },
    },
    contrast: {
      description: "Tương phản · Contrast",
      toolbar: {
        icon: "contrast",
        items: [
          { value: "normal", title: "Tương phản thường" },
          { value: "more", title: "Tương phản cao" },
          { value: "forced", title: "Màu bắt buộc (mô phỏng)" },
        ],
        title: "Contrast",
      },
    },
    text: {
      description: "Cỡ chữ · Text size",
      toolbar: {
        icon: "zoom",
        items: ["100", "150", "200"].map((value) => ({ value, title: `Chữ ${value}%` })),
        title: "Text size",
      },
    },
    density: {
      description: "Mật độ · Density",
      toolbar: {
        icon: "component",
        items: [
          { value: "comfortable", title: "Thoáng" },
          { value: "compact", title: "Dày" },
          { value: "large", title: "Máy chiếu" },
        ],
        title: "Density",
      },
    },
    identity: {
      description: "Bộ nhận diện · Identity",
      toolbar: {
        icon: "paintbrush",
        items: [
          { value: "none", title: "Chiso" },
          { value: "vung-cao", title: "Vùng cao" },
          { value: "cang-bien", title: "Cảng biển" },
          { value: "cong-bao", title: "Công báo" },
        ],
        title: "Identity",
      },
    },
  },
  initialGlobals: {
    theme: "light",
    locale: "vi",
    width: "1080",
    contrast: "normal",
    text: "100",
    density: "comfortable",
    identity: "none",
  },
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    // the theme of a story is a switch of its own
    backgrounds: { disable: true },
    controls: { sort: "requiredFirst", expanded: true },
    docs: { page: DocsPage, container: DocsContainer },
    options: {
      storySort: {
        order: [
          "Foundations",
          ["Welcome", "Tokens", "Type", "Spacing and density", "Marks of doubt", "Language", "Identity"],
          "Figures",
          "Data",
        ],
      },
    },
  },
  decorators: [
    (Story, { args, globals, parameters }) => {
      const stage = stageGlobals(globals);
      setPage(stage);
      return (
        <Stage globals={stage} page={parameters["page"] === true}>
          <Story args={stage.locale === "en" ? { ...args, locale: "en" } : args} />
        </Stage>
      );
    },
  ],
  afterEach: otherTheme,
};

export default preview;
