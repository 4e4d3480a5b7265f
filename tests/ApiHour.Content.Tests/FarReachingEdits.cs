namespace ApiHour.Content.Tests;

/// <summary>Edits of one file that change, or are told by, what another file says.</summary>
internal static class FarReachingEdits
{
    private const string Heading = "### Ada Lovelace • Exposé";

    private const string Alpha = "[Alpha](https://alpha.example)";

    private const string CafeMap = "[Plan](https://www.openstreetmap.org/?mlat=45.70&mlon=3.10)";

    private const string Street = "1 rue Haute, 63000 Clermont-Ferrand.";

    private const string Bar = "bar: { name: Bar, address: \"1 rue Haute, 63000 Clermont-Ferrand\", lat: 45.78, lon: 3.08 }\n";

    public static TheoryData<string, FarReachingEdit> All => new()
    {
        { "a map shows another event's venue", Edit(RevisedSite.Event, Street, $"{Street} {CafeMap}", ("_data/venues.yml", Bar), Evening("2023-12-01-cafe", $"## Infos pratiques\n\nRendez-vous au Café, 9 rue Basse, 63000 Clermont-Ferrand. {CafeMap}")) },
        { "a map is no marker any more, others agree on another place", Edit(
            RevisedSite.Event, "/?mlat=45.78&mlon=3.08", "/#map=19/45.78/3.08",
            Evening("2024-01-01-evening", $"## Infos pratiques\n\nRendez-vous au Bar, {Street} [Plan](https://www.openstreetmap.org/?mlat=45.78&mlon=3.08)"),
            Evening("2024-02-01-second", $"## Infos pratiques\n\nRendez-vous au Bar, {Street} [Plan](https://www.openstreetmap.org/#map=19/45.79/3.09)"),
            Evening("2024-03-01-third", $"## Infos pratiques\n\nRendez-vous au Bar, {Street} [Plan](https://www.openstreetmap.org/#map=19/45.79/3.09)")) },
        { "a sponsor's name at the host of another event's sponsor", Edit(RevisedSite.Event, Alpha, $"{Alpha} et [Alpha](https://beta.example)", Evening("2024-02-01-next", "## Sponsors\n\n[Beta](https://beta.example)")) },
        { "a sponsor of the home page at the host of an event's", Edit("index.md", "alt: Gamma }", "alt: Gamma }\n  - { url: \"https://alpha.example\", alt: Gamma }", ("index.md", "---\ntitle: Accueil\nsponsors:\n  - { url: \"https://gamma.example\", alt: Gamma }\n---\nBonjour\n")) },
        { "the picture of the speaker's newest talk, whose post is older", Edit(RevisedSite.Talk, "author_image: a.svg", "author_image: b.svg", [.. Pictures, (RevisedSite.Talk, Talk("evening", "Exposé", "\nauthor_image: a.svg")), Evening("2023-05-01-spring", "Bonjour"), ("_posts/2024-03-01-late.md", Talk("spring", "Tard", "\nauthor_image: c.svg"))]) },
        { "the page of the speaker's newest talk, whose post is older", Edit(RevisedSite.Talk, "https://ada.example/", "http://www.ada.example/", (RevisedSite.Talk, Talk("evening", "Exposé", "\nauthor_url: https://ada.example/")), Evening("2023-05-01-spring", "Bonjour"), ("_posts/2024-03-01-late.md", Talk("spring", "Tard", "\nauthor_url: https://ada.example"))) },
        { "a programme links to the speaker's talk of another event", Edit(RevisedSite.Event, Heading, $"{Heading}\n\n[Voir la vidéo]({{% post_url 2023-01-02-older %}})", Evening("2022-12-30-former", "Bonjour")) },
        { "a programme names the speaker of another event", Edit(RevisedSite.Event, "Jean Dupont • Sujet", "Jean Dupont • Kubernetes en pratique", Evening("2024-01-01-evening", "## Programme\n\n<h3 id=\"jean\">Jean Dupont • Sujet</h3>"), ("_posts/2023-02-02-grace.md", Talk("former", "Compilateurs", "", "Kubernetes en pratique"))) },
        { "the feed of a list that a page stands for", Edit(RevisedSite.Article, "mots", "mots [liés](/talks/atom.xml)", ("talks/index.md", "---\ntitle: Exposés\n---\nTexte\n")) },
        { "two posts of one name", Edit(RevisedSite.Article, "mots", "mots [liés]({% post_url 2023-06-01-double %})", ("_posts/2023-06-01-double.md", Talk("former", "Double", "")), ("sub/_posts/2023-06-01-double.md", "---\ncategory: api-hours\ntitle: Double\n---\nTexte\n")) },
        { "two posts that a name may mean", Edit(RevisedSite.Article, "mots", "mots [liés]({% post_url 2023-09-09-near %})", ("_posts/2023-03-01-near.md", "---\ncategory: blog-posts\ntitle: Un\n---\nUn\n"), Evening("2023-04-01-near", "Deux")) },
        { "a page at the address of a speaker", Edit("speakers/ada-lovelace.md", "Texte", "Autre texte", ("speakers/ada-lovelace.md", "---\ntitle: Ada\n---\nTexte\n")) },
        { "two events of one slug", Edit(RevisedSite.Event, Heading, $"{Heading} (30 min)", Evening("2023-12-01-evening", $"## Programme\n\n{Heading}")) },
        { "an anchor that comes with a link to it", new FarReachingEdit([], (RevisedSite.Event, "Venez.", "Venez.\n\n## Une partie"), (RevisedSite.Article, "mots", "mots [liés](/api-hours/evening.html#une-partie) [perdus](/api-hours/evening.html#deux)")) },
        { "a talk and its event at once", new FarReachingEdit([], (RevisedSite.Event, Heading, "### Ada Lovelace • L’exposé"), (RevisedSite.Talk, "title: Exposé", "title: L'exposé"), ("_posts/2023-01-02-older.md", "Autre exposé", "Ancien exposé")) },
        { "a talk and the page of its speaker at once", new FarReachingEdit([("speakers/ada-lovelace.md", "---\ntitle: Ada\n---\nTexte\n")], ("speakers/ada-lovelace.md", "Texte", "Autre texte"), (RevisedSite.Talk, "title: Exposé", "title: L'exposé")) },
        { "slides at an anchor", Edit(RevisedSite.Talk, "title: Exposé", "title: Exposé\nslides_url: /api-hours/former.html#rien\nsession_url: /api-hours/former.html", Evening("2022-12-30-former", "Bonjour")) },
        { "a sponsor that only another event's section names", Edit(RevisedSite.Event, "T19:00 }", "T19:00, sponsors: [Beta] }", Evening("2024-02-01-next", "## Sponsors\n\n[Beta](https://beta.example)")) },
        { "an old address that another page has", Edit(RevisedSite.Article, "category: blog", "category: blog\nredirect_from: /old.html", ("a.md", "---\ntitle: A\nredirect_from: /old.html\n---\nTexte\n")) },
    };

    private static (string Path, string Text)[] Pictures => [("images/speaker-images/a.svg", "<svg/>"), ("images/speaker-images/b.svg", "<svg/>"), ("images/speaker-images/c.svg", "<svg/>"), ("b.md", "---\ntitle: B\n---\n![B](/images/speaker-images/a.svg) ![B](/images/speaker-images/b.svg) ![B](/images/speaker-images/c.svg)\n")];

    private static FarReachingEdit Edit(string path, string old, string now, params (string Path, string Text)[] around) => new(around, (path, old, now));

    private static (string Path, string Text) Evening(string name, string body) => ($"_posts/{name}.md", $"---\ncategory: api-hours\ntitle: {name}\nevent: {{ start: {name[..10]}T19:00 }}\n---\n{body}\n");

    private static string Talk(string evening, string title, string keys, string author = "Ada Lovelace") => $"---\ncategories: [talks, {evening}]\ntitle: {title}\nauthor: {author}{keys}\n---\nTexte\n";
}
