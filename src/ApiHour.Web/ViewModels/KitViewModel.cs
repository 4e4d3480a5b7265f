namespace ApiHour.Web.ViewModels;

/// <summary>The texts that announce an event, ready to be copied.</summary>
/// <param name="Event">The event's page.</param>
/// <param name="Texts">The texts, each with the word for what it is for.</param>
public sealed record KitViewModel(LinkViewModel Event, IReadOnlyList<(string Word, string Text)> Texts)
{
    /// <summary>Under it stands the kit of each event, at the event's own address.</summary>
    public const string Url = PreviewViewModel.Url + "/kit";

    /// <summary>The kit of the event at an address.</summary>
    public static string UrlOf(string address) => Url + SiteUrl.Encode(address);
}
