// Shows the page again once the content has been loaded anew; the browser asks again by itself when the connection ends.
const changes = new EventSource(document.querySelector("script[data-changes]").dataset.changes);
changes.addEventListener("message", () => location.reload());
