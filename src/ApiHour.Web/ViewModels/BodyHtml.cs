using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>The one door by which HTML enters a view: the engine has sanitised it.</summary>
public static class BodyHtml
{
    /// <summary>Wraps a document's sanitised body.</summary>
    public static IHtmlContent Of(string sanitised) => new HtmlString(sanitised);
}
