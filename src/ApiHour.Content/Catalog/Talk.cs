namespace ApiHour.Content.Catalog;

/// <summary>A talk, with its recording and slides once they are online.</summary>
public sealed class Talk : Post
{
    /// <summary>The slug of the talk's event, from its categories; empty when they name none.</summary>
    public required string EventSlug { get; init; }

    /// <summary>The foreign key to <see cref="Event"/>; null when the event has no post.</summary>
    public string? EventAddress { get; set; }

    /// <summary>The event of the talk; null when it has no post.</summary>
    public EventPost? Event { get; init; }

    /// <summary>The day it was given: its event's; null when that is unknown.</summary>
    public DateOnly? GivenOn { get; set; }

    /// <summary>The speakers' names as the post writes them, several joined; empty for an open slot.</summary>
    public required string BilledAs { get; init; }

    /// <summary>An absolute URL or a site path; null when there are no slides.</summary>
    public string? SlidesUrl { get; init; }

    /// <summary>YouTube's eleven-character id; null when there is no recording.</summary>
    public string? VideoId { get; init; }

    /// <summary>Where the talk begins in its recording, in seconds from the start.</summary>
    public int VideoStart { get; init; }

    /// <summary>The recording's page, from where the talk begins; null when there is none.</summary>
    public string? VideoUrl => VideoId is { } id ? YouTube.Page(id, VideoStart) : null;

    /// <summary>Who spoke, in the order the post names them.</summary>
    public ICollection<TalkSpeaker> Speakers { get; } = [];
}
