using System.Net;
using ApiHour.Web.Commands.Links;

namespace ApiHour.Web.Commands;

/// <summary>What <c>check</c> is asked to do.</summary>
internal sealed record CheckOptions(string Folder)
{
    /// <summary>The folder that tools name files from: a workflow's checkout, else where the command runs.</summary>
    public string Root { get; init; } = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } root ? root : Environment.CurrentDirectory;

    /// <summary>The file to explain: what was understood of it; null to report problems.</summary>
    public string? Explained { get; init; }

    public bool Drafts { get; init; }

    /// <summary><c>text</c>, <c>github</c>, <c>sarif</c> or <c>json</c>.</summary>
    public string Format { get; init; } = "text";

    public bool Notes { get; init; }

    /// <summary><c>newest</c> or <c>oldest</c> first, to list what is missing; null to report problems.</summary>
    public string? Missing { get; init; }

    public bool WarningsAsErrors { get; init; }

    public bool ExternalLinks { get; init; }

    public LinkManners Manners { get; init; } = new();

    /// <summary>Whether an IP address may be contacted.</summary>
    public Func<IPAddress, bool> MayAsk { get; init; } = PublicNetwork.IsPublic;
}
