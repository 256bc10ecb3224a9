// Extras for who has JavaScript; everything works without it.
"use strict";

const MINUTE = 60000;
const DAY = 24 * 60 * MINUTE;

function amount(count, unit) {
  return count + " " + unit + (count === 1 ? "" : "s");
}

function away(left) {
  const minutes = Math.round(left / MINUTE);
  const parts = [];
  if (minutes >= 60) parts.push(amount(Math.floor(minutes / 60), "hour"));
  if (minutes % 60) parts.push(amount(minutes % 60, "minute"));
  return parts.length ? "in " + parts.join(" ") : "now";
}

// Only the last two days are counted down: further off the page's own words are the better ones.
// The page's own clock counts: on one machine it may have been moved.
for (const each of document.querySelectorAll("[data-until]")) {
  const ahead = Date.parse(each.dataset.now) - Date.now();
  const tick = () => {
    const left = Date.parse(each.dataset.until) - Date.now() - ahead;
    if (left > -MINUTE && left < 2 * DAY) each.textContent = away(left);
  };
  tick();
  setInterval(tick, MINUTE / 2);
}

for (const each of document.querySelectorAll(".copy")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet small";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(each.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 3000);
  });
  each.append(button);
}

for (const form of document.querySelectorAll("form.drop")) {
  const file = form.querySelector("input[type=file]");
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length) file.files = event.dataTransfer.files;
  });
}
