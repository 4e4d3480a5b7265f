namespace ApiHour.Web.Tests.Controllers;

public sealed class TypographyTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Names_beside_the_texts_are_set_as_French_is()
    {
        site.Write("_config.yml", "navigation: [{ title: \"L'agenda\", url: /calendar/ }]\nsocial: [{ title: \"L'album\", url: \"https://photos.example/\" }]\n")
            .Write("association.md", "---\ntitle: L'association\n---\n\nBonjour\n")
            .Write("_data/venues.yml", "ruche: { name: \"L'Atelier d'Ada\", access: \"Passer par l'entrée nord : sonner.\" }\n")
            .WriteEvent("2024-01-01-e", "event: { start: 2024-01-10T19:00, venue: ruche }").WriteEvent("2024-01-02-f", "event: { start: 2024-02-10T19:00 }", "La soirée aura lieu le **samedi 10 février 2024** à **L'Atelier d'Ada**.");

        var page = await site.OpenAsync("/api-hours/e.html");

        Assert.Equal("L’agenda", page.QuerySelector(".site-header li")?.TextContent);
        Assert.Contains(page.QuerySelectorAll(".site-footer a"), link => link.TextContent == "L’association");
        Assert.Contains(page.QuerySelectorAll(".site-footer a"), link => link.TextContent == "L’album");
        Assert.Contains("L’Atelier d’Ada", page.QuerySelector(".facts")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Passer par l’entrée nord\u202F: sonner.", page.QuerySelector(".facts")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Passer par l’entrée nord", (await site.OpenAsync("/api-hours/f.html")).QuerySelector(".facts")?.TextContent, StringComparison.Ordinal);
    }
}
