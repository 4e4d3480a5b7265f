using System.Net;
using ApiHour.Web.Commands.Links;

namespace ApiHour.Web.Commands;

/// <summary>What <c>check</c> is asked to do.</summary>
internal sealed record CheckOptions(string Folder)
{
    /// <summary>The folder that tools name files from: a workflow's checkout, else where the command runs.</summary>
    public string Root { get; init; } = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } root ? root : Environment.CurrentDirectory;

    /// <summary>The file of which it is told what was understood; null to tell problems.</summary>
    public string? Explained { get; init; }

    public bool Drafts { get; init; }

    /// <summary><c>text</c>, <c>github</c>, <c>sarif</c> or <c>json</c>.</summary>
    public string Format { get; init; } = "text";

    public bool Notes { get; init; }

    /// <summary><c>newest</c> or <c>oldest</c> to list, in this order, what is missing; null to tell problems.</summary>
    public string? Missing { get; init; }

    public bool WarningsAsErrors { get; init; }

    public bool ExternalLinks { get; init; }

    public LinkManners Manners { get; init; } = new();

    /// <summary>Whether an address of a network may be asked.</summary>
    public Func<IPAddress, bool> MayAsk { get; init; } = PublicNetwork.IsPublic;
}
