using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>A talk of the catalog while it is completed, with the file it is from.</summary>
internal sealed record UnderstoodTalk(Talk Talk, RenderedDocument Document);
