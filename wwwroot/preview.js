// Shows the page again once the content has been loaded anew; the browser asks again by itself when the connection ends.
const changes = new EventSource(document.querySelector("script[data-changes]").dataset.changes);
changes.addEventListener("message", () => location.reload());

// A text that is shown to be passed on is copied by a button, where the browser can.
for (const kit of navigator.clipboard ? document.querySelectorAll(".kit") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = kit.dataset.copy;
  button.setAttribute("aria-describedby", kit.querySelector("h2").id);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(kit.querySelector("textarea").value);
    button.textContent = document.getElementById("site-status").textContent = kit.dataset.copied;
  });
  kit.append(button);
}
