export interface ChoiceProps<Option extends string> {
  /** What is chosen, for assistive technology. */
  readonly label: string;
  readonly options: readonly (readonly [option: Option, text: string])[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** A few options side by side, one of them pressed: a control of a figure, for its `tools`. */
export function Choice<Option extends string>({ label, options, chosen, onChoose }: ChoiceProps<Option>) {
  return (
    <fieldset className="chiso-tools-group" aria-label={label}>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          className="chiso-action"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
