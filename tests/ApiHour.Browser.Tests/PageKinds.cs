namespace ApiHour.Browser.Tests;

/// <summary>One page of each kind: a new kind belongs in here.</summary>
internal static class PageKinds
{
    public const string Talk = "/talks/api-hour-9/1-paul-pinault-mqtt-protocole-de-communication-pour-le-m2m.html";

    public const string FinishedEvent = "/api-hours/api-hour-9.html";

    public const string EventToCome = "/api-hours/api-hour-74.html";

    public const string Poster = "/api-hours/api-hour-9/poster";

    /// <summary>An address without a page.</summary>
    public const string Missing = "/nulle-part/mqtt.html";

    public static int StatusOf(string address) => address == Missing ? 404 : 200;

    public static TheoryData<string> All =>
    [
        "/",
        "/api-hours/",
        FinishedEvent,
        EventToCome,
        Poster,
        "/workshops/workshop-1-git.html",
        "/talks/",
        Talk,
        "/speakers/",
        "/speakers/paul-pinault.html",
        "/sponsors/",
        "/sponsors/mailjet.html",
        "/blog/",
        "/blog-posts/treize-ans-de-soirees-en-fichiers-texte.html",
        "/code-of-conduct.html",
        "/calendar/",
        "/search?q=mqtt",
        Missing,
        "/styleguide",
    ];
}
