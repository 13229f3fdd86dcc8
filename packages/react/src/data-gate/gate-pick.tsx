import { useId, useState } from "react";
import { saveFile } from "../export/save-file.js";
import type { gateVi } from "../messages/gate-vi.js";
import type { GateTemplate } from "./gate-types.js";

export interface GatePickProps {
  readonly gate: typeof gateVi;
  readonly templates: readonly GateTemplate[];
  readonly onFile: (file: File) => void;
}

/** Choosing a file: by its button or by dropping it; templates to begin with. */
export function GatePick({ gate, templates, onFile }: GatePickProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState(false);
  const write = async ({ make, file }: GateTemplate) => {
    try {
      saveFile(await make(), file);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div
        className="chiso-gate-drop"
        data-over={over ? "" : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        <label className="chiso-gate-button chiso-gate-choose" htmlFor={id}>
          {gate.choose}
          <input
            id={id}
            className="chiso-gate-file"
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onFile(file);
              target.value = "";
            }}
          />
        </label>
        <span className="chiso-gate-hint">{gate.drop}</span>
      </div>
      <GateTemplates
        title={gate.templates}
        templates={templates.filter(({ filled }) => filled !== true)}
        onWrite={(one) => void write(one)}
      />
      <GateTemplates
        title={gate.examples}
        templates={templates.filter(({ filled }) => filled === true)}
        onWrite={(one) => void write(one)}
      />
      {failed && (
        <p className="chiso-gate-said" role="alert">
          {gate.saveFailed}
        </p>
      )}
    </>
  );
}

interface GateTemplatesProps {
  readonly title: string;
  readonly templates: readonly GateTemplate[];
  readonly onWrite: (template: GateTemplate) => void;
}

function GateTemplates({ title, templates, onWrite }: GateTemplatesProps) {
  if (templates.length === 0) return null;
  return (
    <>
      <h3 className="chiso-gate-heading">{title}</h3>
      <div className="chiso-gate-actions">
        {templates.map((template) => (
          <button
            key={template.file}
            type="button"
            className="chiso-gate-button"
            onClick={() => onWrite(template)}
          >
            {template.label}
          </button>
        ))}
      </div>
    </>
  );
}
