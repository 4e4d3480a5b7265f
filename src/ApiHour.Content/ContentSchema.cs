namespace ApiHour.Content;

/// <summary>The JSON Schemas by which editors complete and check what organizers write; draft-07, which editors support best.</summary>
/// <remarks>https://json-schema.org/draft-07</remarks>
public static class ContentSchema
{
    /// <summary>The schema of a post's or page's front matter; the others are those of the files that they are named after.</summary>
    public const string FrontMatter = "front-matter";

    /// <summary>What there are schemas of.</summary>
    public static IReadOnlyList<string> Names { get; } = [FrontMatter, "config", "venues", "people", "sponsors"];

    /// <summary>The schema of a name.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(ContentSchema).Assembly.GetManifestResourceStream($"{name}.schema.json") ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
