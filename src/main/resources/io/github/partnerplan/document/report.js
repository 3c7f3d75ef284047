
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  table.classList.add("live");
  for (const button of table.querySelectorAll("thead button")) {
    const head = button.parentElement;
    const column = head.cellIndex;
    const keys = rows.map((row) => row.cells[column].getAttribute("data-order"));
    const numeric = keys.some((key) => key !== null);
    const words = rows.map((row) => row.cells[column].textContent.trim());
    button.addEventListener("click", () => {
      const before = head.getAttribute("aria-sort");
      const down = before === null ? numeric : before === "ascending";
      const missing = (i) => (numeric ? keys[i] === null : words[i] === "");
      const compare = (a, b) => {
        if (missing(a) || missing(b)) return missing(a) - missing(b);
        const order = numeric ? Number(keys[a]) - Number(keys[b]) : words[a].localeCompare(words[b], "en");
        return down ? -order : order;
      };
      const order = rows.map((row, i) => i).sort((a, b) => compare(a, b) || a - b);
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...order.map((i) => rows[i]));
    });
  }
}
