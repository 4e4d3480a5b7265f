using System.Globalization;

namespace ApiHour.Content.Tests.Events.Programmes;

public sealed class RunningOrderTests
{
    private const string When = "La soirée aura lieu le **5 mars 2026** à **19h** au **Troquet**.";

    [Theory]
    [InlineData("Trois conférences (10 minutes + 5 minutes de questions).", "### A A • Un\n\n### B B • Deux\n\n### C C • Trois", "19:00 19:15 19:30")]
    [InlineData("Trois conférences (10 ou 25 minutes + 5 minutes de questions).", "### A A • Un (30 min)\n\n### B B • Deux\n\n### C C • Trois", "19:00 19:30 19:45")]
    [InlineData("Trois conférences (10 ou 25 minutes + 5 minutes de questions).", "### A A • Un\n\n### B B • Deux", "19:00 -")]
    [InlineData("Trois conférences (3 x 15 min).", "### A A • Un\n\n### B B • Deux", "19:00 19:15")]
    [InlineData("Trois conférences (2x10 & 1x25 minutes + 5 minutes de questions par talk).", "### A A • Un (30 min)\n\n### B B • Deux\n\n### C C • Trois", "19:00 19:30 19:45")]
    [InlineData("Depuis 2013 (12) et toujours (3).", "### A A • Un\n\n### B B • Deux", "19:00 -")]
    [InlineData("Bonjour.", "### A A • Un • 30 min\n\n### B B • Deux • 15 min\n\n### C C • Trois", "19:00 19:30 19:45")]
    [InlineData("Bonjour.", "### A A • Un\n\n### B B • Deux • 15 min\n\n### C C • Trois • 15 min", "19:00 - -")]
    [InlineData("Bonjour.", "### 19h15 • A A • Un\n\n### 20h • B B • Deux • 15 min\n\n### C C • Trois", "19:15 20:00 20:15")]
    [InlineData("Bonjour.", "### 23h • A A • Un\n\n### 0h30 • B B • Deux", "23:00 00:30")]
    [InlineData("Bonjour.", "### A A • Un • 30 min\n\n### Pause • 15 min\n\n### B B • Deux", "19:00 19:45")]
    [InlineData("Bonjour.", "### A A • Un • 30 min\n\n### Pause\n\n### B B • Deux", "19:00 -")]
    [InlineData("Trois conférences (15 minutes).", "### A A • Un\n\n### Peut-être vous ?\n\n### B B • Deux", "19:00 19:30")]
    [InlineData("Bonjour.", "### A A • Un • 30 min\n\n### Peut-être vous ? • 10 min\n\n### B B • Deux", "19:00 19:40")]
    [InlineData("Bonjour.", "### Accueil • 15 min\n\n### A A • Un", "19:15")]
    [InlineData("Bonjour.", "- 19h : **Accueil**\n- 19h15 : **Ada Un** — Un\n- 20h15 : **Bob Deux** — Deux", "19:15 20:15")]
    [InlineData("Des soirées (" + "11111111111111111111111111111111111111111111111111111111111111111111111111111", "### A A • Un", "19:00")]
    public void Talks_start_after_the_ones_before(string intro, string programme, string starts)
    {
        using var evenings = new Evenings().Add(When, programme, intro: intro);

        var items = evenings.LoadOne().Programme.OrderBy(item => item.Position).ToList();

        Assert.Equal(starts, string.Join(' ', items.Select(item => item.Start is { } start ? $"{start:HH:mm}" : "-")));
        Assert.Equal(items.Select(item => item.Start).OfType<DateTimeOffset>().Order(), items.Select(item => item.Start).OfType<DateTimeOffset>());
        Assert.All(items.Where(item => item.Start is not null), item => Assert.Equal(TimeSpan.FromHours(1), item.Start!.Value.Offset));
    }

    [Fact]
    public void On_the_night_on_which_the_clocks_change_talks_start_by_the_new_time()
    {
        using var evenings = new Evenings().Add(
            "La soirée aura lieu le **samedi 30 mars 2024** à **22h**.", "### 23h • A A • Un\n\n### 0h30 • B B • Deux • 120 min\n\n### C C • Trois\n\n### 4h • D D • Quatre");

        var items = evenings.LoadOne().Programme.OrderBy(item => item.Position);

        Assert.Equal(["30 23:00 +01:00", "31 00:30 +01:00", "31 03:30 +02:00", "31 04:00 +02:00"], items.Select(item => item.Start!.Value.ToString("dd HH:mm zzz", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Without_the_evenings_hour_no_talk_has_one()
    {
        using var evenings = new Evenings().Add("La soirée aura lieu le **5 mars 2026**.", "### A A • Un • 30 min\n\n### 20h • B B • Deux");

        Assert.All(evenings.LoadOne().Programme, item => Assert.Null(item.Start));
    }
}
