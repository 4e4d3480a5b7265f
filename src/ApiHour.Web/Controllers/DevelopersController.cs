using System.ComponentModel.DataAnnotations;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds.Json;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The data for developers, and its schemas.</summary>
[ApiController]
public sealed class DevelopersController(CatalogDbContext catalog, LoadedSite loaded) : ControllerBase
{
    /// <summary>Where the data is.</summary>
    internal const string Path = "/api";

    private const string SchemaType = "application/schema+json; charset=utf-8";

    private string Root => SiteUrl.Root(loaded.Site.BaseUrl, Request);

    /// <summary>Writes the events, newest first: those of a year, of a series, or all.</summary>
    [Route(Path + "/events.json")]
    public async Task<IActionResult> Events([Range(1, 9999)] int? year, string? series, CancellationToken cancellation)
    {
        var events = await catalog.ListEventsAsync(year, series, cancellation);
        var links = new JsonLinks(Root);
        return Described(events.Select(post => EventJson.From(post, loaded.Site, links)), "events");
    }

    /// <summary>Writes the talks, newest first: those of a year, of a series, or all.</summary>
    [Route(Path + "/talks.json")]
    public async Task<IActionResult> Talks([Range(1, 9999)] int? year, string? series, CancellationToken cancellation)
    {
        var talks = await catalog.ListTalksAsync(year, series, cancellation);
        var links = new JsonLinks(Root);
        return Described(talks.Select(talk => TalkJson.From(talk, links)), "talks");
    }

    /// <summary>Writes the schema of the events.</summary>
    [Route(Path + "/events.schema.json")]
    public IActionResult EventsSchema() => Schema<EventJson>("events");

    /// <summary>Writes the schema of the talks.</summary>
    [Route(Path + "/talks.schema.json")]
    public IActionResult TalksSchema() => Schema<TalkJson>("talks");

    /// <summary>Writes the schema of a file that organizers write.</summary>
    [Route(Path + "/{name}.schema.json")]
    public IActionResult FileSchema(string name) => ContentSchema.Names.Contains(name) ? Content(ContentSchema.Read(name), SchemaType) : NotFound();

    private FileContentResult Described<T>(IEnumerable<T> data, string name)
    {
        Response.Headers.Link = $"<{SchemaOf(name)}>; rel=\"describedby\"; type=\"application/schema+json\"";
        return File(JsonFormat.Write(data), "application/json; charset=utf-8");
    }

    private FileContentResult Schema<T>(string name) => File(JsonFormat.WriteSchema<IEnumerable<T>>(Root + SchemaOf(name)), SchemaType);

    private static string SchemaOf(string name) => $"{Path}/{name}.schema.json";
}
