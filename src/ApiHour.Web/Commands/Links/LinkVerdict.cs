namespace ApiHour.Web.Commands.Links;

/// <summary>What is known of an address once it was requested.</summary>
internal enum LinkVerdict
{
    /// <summary>It answers.</summary>
    Alive,

    /// <summary>It answers elsewhere, and says that it will stay there.</summary>
    Moved,

    /// <summary>Its site, or the page there, is gone.</summary>
    Dead,

    /// <summary>It did not answer this time, or does not answer programs.</summary>
    Unclear,

    /// <summary>It is in a private network and was not requested.</summary>
    Private,
}
