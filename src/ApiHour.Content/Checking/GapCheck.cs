using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Events.People;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Embeds;

namespace ApiHour.Content.Checking;

/// <summary>Gives advice about what is still missing long after an event: recordings, slides, pictures of speakers, photos.</summary>
internal sealed class GapCheck(CatalogContents contents, IReadOnlyDictionary<string, RenderedDocument> documents, DateOnly today)
{
    /// <summary>By then recordings have been cut and slides collected.</summary>
    private const int PatientDays = 60;

    public void Advise()
    {
        var talks = contents.Talks.Where(talk => IsLongAgo(DayOf(talk))).ToList();
        talks.ForEach(Advise);
        var bySpeaker = talks.SelectMany(talk => talk.Speakers.Select(part => (Talk: talk, part.SpeakerAddress))).ToLookup(part => part.SpeakerAddress, part => part.Talk);
        foreach (var speaker in contents.Speakers.Where(speaker => speaker.Image is null && bySpeaker.Contains(speaker.Address)))
        {
            Advise(speaker, bySpeaker[speaker.Address].MaxBy(talk => talk.AnnouncedOn)!);
        }

        foreach (var post in contents.Events.Where(e => e is { Status: EventStatus.Scheduled, IsOnline: false, Date: { } day } && IsLongAgo(day) && contents.Site.FlickrId is not null))
        {
            Advise(
                post.Address,
                "flickr_set_id",
                body => body.Links.Any(link => link.Target.Contains("flickr.com", StringComparison.OrdinalIgnoreCase)),
                ProblemCode.NoPhotos,
                "the event has no photos yet",
                "write `flickr_set_id:` with the digits at the end of the album's address");
        }
    }

    private static DateOnly DayOf(Talk talk) => talk.GivenOn ?? talk.AnnouncedOn;

    private bool IsLongAgo(DateOnly day) => today.DayNumber - day.DayNumber > PatientDays;

    private void Advise(Talk talk)
    {
        Advise(talk.Address, "video", body => body.Embeds.Contains(EmbedKind.Video), ProblemCode.NoRecording, "the talk has no recording yet", "write `video:` with YouTube's address");
        Advise(talk.Address, "slides_url", body => body.Embeds.Contains(EmbedKind.Slides), ProblemCode.NoSlides, "the talk has no slides yet", "ask the speaker, and write `slides_url:` with their address, or `/slides/file.pdf`");
    }

    /// <summary>A talk's picture is that of the one who gives it alone.</summary>
    private void Advise(Speaker speaker, Talk newest)
    {
        var where = newest.Speakers.Count == 1 ? "write `author_image: file.jpg`" : $"write in _data/people.yml `\"{speaker.Name}\": {{ image: file.jpg }}`";
        Advise(newest.Address, "author_image", _ => false, ProblemCode.NoPortrait, $"`{speaker.Name}` has no picture yet", $"put it into {PeopleFile.PictureFolder}/, and {where}");
    }

    /// <summary>Advises to write a key that has no value, unless something in the text replaces it. The place is that of the key, else the end of the front matter.</summary>
    private void Advise(string address, string key, Func<RenderedBody, bool> has, string code, string message, string fix)
    {
        var document = documents[address];
        if (document.FrontMatter.Find(key) is null && !has(document.Body))
        {
            var at = document.FrontMatter.PlacedKeys.Where(k => k.Key == key).Select(k => k.At).FirstOrDefault(new TextPosition(document.Source.LinesBeforeBody, 1));
            document.Problems.Advise(at, code, message, fix);
        }
    }
}
