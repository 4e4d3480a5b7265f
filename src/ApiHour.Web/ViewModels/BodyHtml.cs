using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>The only place where HTML enters a view unescaped: the engine has sanitised it.</summary>
public static class BodyHtml
{
    /// <summary>Wraps a document's sanitised body.</summary>
    public static IHtmlContent Of(string sanitised) => new HtmlString(sanitised);
}
