namespace ApiHour.Web.Commands.Writing;

/// <summary>A talk that is not written yet.</summary>
/// <param name="Speaker">Who speaks, as it is billed.</param>
/// <param name="Title">The title.</param>
internal sealed record NewTalk(string Speaker, string Title)
{
    /// <summary>The recording; empty for none.</summary>
    public string Video { get; init; } = "";

    /// <summary>The slides; empty for none.</summary>
    public string Slides { get; init; } = "";

    /// <summary>Reads <c>Prénom Nom: Titre</c>.</summary>
    public static bool TryRead(string text, out NewTalk talk)
    {
        var isLine = Readings.Line(text, out var line);
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        talk = new NewTalk(parts[0], parts[^1]);
        return isLine && parts is [{ Length: > 0 }, { Length: > 0 }];
    }
}
