"use strict";
for (const table of document.querySelectorAll("table.grades")) {
  const body = table.tBodies[0];
  const order = document.getElementById("order");
  const headings = [...table.tHead.rows[0].cells];
  const key = (row, column) => row.cells[column].dataset.key;
  const compare = (one, other, column) =>
    column === 0
      ? key(one, 0).localeCompare(key(other, 0), undefined, { numeric: true })
      : Number(key(one, column)) - Number(key(other, column));
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    const name = heading.textContent.trim();
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      const first = column === 0 ? "ascending" : "descending";
      const second = column === 0 ? "descending" : "ascending";
      const direction = heading.getAttribute("aria-sort") === first ? second : first;
      const sign = direction === "ascending" ? 1 : -1;
      const rows = [...body.rows].sort((one, other) => sign * compare(one, other, column));
      body.append(...rows);
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", direction);
      order.textContent = `Sorted by ${name}, ${direction}.`;
    });
    heading.replaceChildren(button);
  });
}
