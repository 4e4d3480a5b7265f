namespace ApiHour.Web.Feeds;

/// <summary>What orders a post among those of all kinds.</summary>
internal sealed record PostKey(DateOnly AnnouncedOn, string SourcePath);
