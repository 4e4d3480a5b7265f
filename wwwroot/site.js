// On a phone the list of the header is wider than the screen: it shows where one is, and the page stays where it is.
const here = document.querySelector(".site-header nav [aria-current]");
if (here) {
  const list = here.closest("ul");
  const [entry, frame] = [here.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += (entry.left + entry.right - frame.left - frame.right) / 2;
}

// Loads a frame in the place of its card once the visitor asks for it: before that the page asks no other site for anything.
// A card says what to load in data-src; without this script it is a link to the provider's own page.

const mayDo = "allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts";
// Tickets are paid for in dialogs, and on pages of banks that lead back.
const mayPay = `${mayDo} allow-modals allow-top-navigation-by-user-activation`;

const status = document.getElementById("site-status");

function frameOf(card) {
  const { title, ratio, height } = card.dataset;
  const registers = card.classList.contains("registration");
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.loading = "eager";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.allow = registers ? "payment" : "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.sandbox = registers ? mayPay : mayDo;
  if (ratio) {
    frame.style.aspectRatio = ratio;
  } else if (height && !card.classList.contains("embed-video")) {
    frame.height = height;
  }
  frame.addEventListener("load", () => tell(""), { once: true });
  frame.src = card.dataset.src;
  return frame;
}

function tell(words) {
  if (status) {
    status.textContent = words;
  }
}

function load(card, button) {
  const frame = frameOf(card);
  tell(`${status?.dataset.loading ?? ""} ${frame.title}`.trim());
  card.classList.add("loaded");
  card.querySelector("small")?.remove();
  button.replaceWith(frame);
  frame.focus();
}

for (const card of document.querySelectorAll(".embed[data-action]")) {
  // Nobody can register any more for an evening that is over.
  if (card.matches(".registration-closed .registration")) {
    continue;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = card.dataset.action;
  button.addEventListener("click", () => load(card, button));
  card.querySelector("a").before(button, " ");
}

// Phones share a page with any of their apps, other browsers copy its address.
for (const share of document.querySelectorAll(".share[data-url]")) {
  const { url, title, copied } = share.dataset;
  const native = typeof navigator.share === "function";
  if (!native && !navigator.clipboard) {
    continue;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = native ? share.dataset.share : share.dataset.copy;
  button.addEventListener("click", async () => {
    try {
      await (native ? navigator.share({ title, url }) : navigator.clipboard.writeText(url));
      if (!native) {
        tell(copied);
        button.textContent = copied;
      }
    } catch {
      // The visitor thought better of it, or the browser forbids it: the links are still there.
    }
  });
  share.querySelector("ul").before(button);
}
