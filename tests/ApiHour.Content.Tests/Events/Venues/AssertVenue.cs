namespace ApiHour.Content.Tests.Events.Venues;

internal static class AssertVenue
{
    public static void IsNamed(string name, string practical)
    {
        using var evenings = new Evenings().Add(practical);

        var evening = evenings.LoadOne();

        Assert.Equal((name, false), (evening.VenueName, evening.IsOnline));
        Assert.Empty(evenings.Problems);
    }
}
