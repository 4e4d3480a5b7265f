namespace ApiHour.Web.ViewModels;

/// <summary>A calendar to subscribe to.</summary>
/// <param name="Word">The name of its words in the resources.</param>
/// <param name="Url">Its absolute address.</param>
public sealed record CalendarAddressViewModel(string Word, string Url)
{
    /// <summary>The address by which a browser hands it to the calendar program.</summary>
    public string SubscribeUrl => "webcal" + Url[Url.IndexOf(':', StringComparison.Ordinal)..];
}
