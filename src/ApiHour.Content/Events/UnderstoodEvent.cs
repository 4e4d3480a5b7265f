using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>An event of the catalog while it is completed, with the file it is from and what that says.</summary>
internal sealed record UnderstoodEvent(EventPost Post, RenderedDocument Document, EventReading Reading);
