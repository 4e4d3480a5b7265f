namespace ApiHour.Content.Tests.Parsing;

/// <summary>A post without a fault, beside which others break, or which breaks itself.</summary>
internal static class GoodPost
{
    public const string Path = "_posts/2024-01-01-good.md";

    public const string FrontMatter = "---\ncategory: api-hours\ntitle: x\nevent: { start: 2024-06-01T19:00 }\n---\n";
}
