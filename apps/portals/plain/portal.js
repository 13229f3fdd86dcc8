// The portal's own script: its field and the figures of the group follow each other.
const field = document.querySelector("#tinh");

field.addEventListener("change", () => {
  for (const figure of document.querySelectorAll('chiso-figure[group="tinh"]'))
    figure.setAttribute("focus", field.value);
});

// a unit was chosen in a figure; one of another region is not in this field
document.addEventListener("chiso-select", ({ detail }) => {
  field.value = detail.unit;
});
