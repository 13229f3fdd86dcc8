import "../styles/report.css";
import { useMemo } from "react";
import type { IndexId } from "@chiso/core";
import { SectionView } from "../sections/section-view.js";
import { sectionOf } from "../sections/sections.js";
import { Notices } from "../page/notices.js";
import type { PageProps } from "../page/page-props.js";
import { StateLink } from "../page/state-link.js";
import { pickedName } from "../page/view.js";
import { Cover } from "./cover.js";
import { IndexReport } from "./index-report.js";
import { useReportFeet } from "./report-feet.js";
import { useTold } from "./told.js";

/** The briefing on paper: one sheet for one index, or a report over all of them. */
export function ReportPage(props: PageProps) {
  const { view, store, notices } = props;
  const { state, messages, catalogue } = view;
  const all = state.span === "all";
  const indices = useMemo(
    (): readonly IndexId[] => (all ? [...catalogue.definitions.keys()] : [state.index]),
    [all, catalogue, state.index],
  );
  const told = useTold(view, store, indices);
  useReportFeet(view, store, told);
  const name = pickedName(view, state.unit);
  const cover = (
    <>
      <Notices view={view} notices={notices} data={undefined} edition={undefined} />
      <Cover view={view} store={store} indices={told} name={name} />
    </>
  );
  return (
    <div className="report">
      <nav className="report-bar" aria-label={messages.pages.report}>
        <StateLink
          view={view}
          change={{ page: "brief", span: undefined }}
          current={false}
          className="switch-link"
        >
          {messages.slides.leave}
        </StateLink>
        <ul className="switch">
          <li>
            <StateLink view={view} change={{ span: undefined }} current={!all} className="switch-link">
              {messages.report.oneIndex(view.definition.name[state.lang])}
            </StateLink>
          </li>
          <li>
            <StateLink view={view} change={{ span: "all" }} current={all} className="switch-link">
              {messages.report.allIndices}
            </StateLink>
          </li>
        </ul>
        <button type="button" className="button" onClick={() => window.print()}>
          {messages.report.print}
        </button>
      </nav>
      <main id="content" tabIndex={-1} className="report-paper">
        {all ? cover : null}
        {told.map((index) => (
          <IndexReport key={index} view={view} store={store} index={index} whole={all}>
            {all ? null : cover}
          </IndexReport>
        ))}
        {all && sectionOf("inspection").isFor(view) ? (
          <SectionView {...props} section={sectionOf("inspection")} />
        ) : null}
      </main>
    </div>
  );
}
