// Searches static files in the browser as the site itself does: accents and case don't count, the beginning of a word is enough,
// all words must be there. The page says what to tell, and where the index of all pages is.

const form = document.querySelector("form[data-index]");
const status = document.getElementById("search-status");
const results = document.getElementById("search-results");

const word = /[\p{L}\p{N}]+(?:(?<=\p{L})(?:\+\+|#)(?!\p{L}))?/gu;
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L})/giu;

function fold(text) {
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("œ", "oe");
}

function wordsOf(text) {
  return fold(text).match(word) ?? [];
}

// 9 is not 90, and C is not Cobol.
function begins(found, term) {
  return term.length === 1 || /^\d+$/.test(term) ? found === term : found.startsWith(term);
}

// How well a page answers; 0 when one of the words isn't there.
function rank(page, terms) {
  let all = page.person && terms.every(term => page.titleWords.includes(term)) ? 100 : 1;
  for (const term of terms) {
    const value = [[page.titleWords, 10], [page.peopleWords, 5], [page.otherWords, 1]]
      .reduce((sum, [words, weight]) => sum + (words.includes(term) ? 2 * weight : words.some(w => begins(w, term)) ? weight : 0), 0);
    if (value === 0) {
      return 0;
    }
    all += value;
  }
  return all;
}

// The text with the words that were found in marks.
function marked(text, terms) {
  return text.normalize("NFC").split(/([\p{L}\p{M}\p{N}]+)/u).map(part => {
    if (!terms.some(term => begins(fold(part), term.replace(/[+#]+$/, "")))) {
      return part;
    }
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

function itemOf(page, terms) {
  const item = document.createElement("li");
  item.className = "card";
  const heading = item.appendChild(document.createElement("h2"));
  const link = heading.appendChild(document.createElement("a"));
  link.href = page.url;
  if (page.language) {
    link.lang = link.hreflang = page.language;
  }
  link.append(...marked(page.title, terms));
  const about = item.appendChild(document.createElement("p"));
  about.className = "meta";
  about.append(page.about, ...(page.people ? [" · ", ...marked(page.people, terms)] : []));
  return item;
}

async function search(query) {
  const answer = await fetch(form.dataset.index);
  if (!answer.ok) {
    throw new TypeError(answer.statusText);
  }
  const terms = [...new Set(wordsOf(query.replace(elision, "")))];
  const pages = (await answer.json()).map(page => ({
    ...page, titleWords: wordsOf(page.title), peopleWords: wordsOf(page.people), otherWords: page.words.split(" "),
  }));
  const found = terms.length === 0 ? [] : pages.map(page => ({ page, rank: rank(page, terms) })).filter(hit => hit.rank > 0).sort((a, b) => b.rank - a.rank);
  const words = [form.dataset.none, form.dataset.one][found.length] ?? form.dataset.many;
  status.textContent = words.replace("{0}", found.length).replace("{1}", () => query);
  results.replaceChildren(...found.map(hit => itemOf(hit.page, terms)));
}

const query = new URLSearchParams(location.search).get("q")?.trim().slice(0, 200) ?? "";
form.elements.q.value = query;
if (query) {
  document.title = `${query} · ${document.title}`;
  search(query).catch(() => {
    status.textContent = form.dataset.fault;
  });
}
