using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.Programmes;

/// <summary>What is read of a programme.</summary>
internal static class ReadProgramme
{
    public const string When = "La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet**.";

    public static IReadOnlyList<ProgrammeItem> From(string programme)
    {
        using var evenings = new Evenings().Add(When, programme);
        return [.. evenings.LoadOne().Programme.OrderBy(item => item.Position)];
    }
}
