using ApiHour.Content.Events.People;

namespace ApiHour.Content.Tests.Events.People;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("adama-nanas")]
    [InlineData("claude-dioudonnat")]
    public void A_slip_anywhere_but_around_the_end_of_the_first_name_finds_the_name(string name)
    {
        var names = new NearNames();
        names.Add("someone-else");
        names.Add(name);
        var dash = name.IndexOf('-', StringComparison.Ordinal);

        foreach (var at in Enumerable.Range(0, name.Length - 1).Where(at => Math.Abs(at - dash) > 2))
        {
            string[] slips = [name.Remove(at, 1), name.Insert(at, "x"), name.Remove(at, 1).Insert(at, "x"), name.Remove(at, 2).Insert(at, $"{name[at + 1]}{name[at]}")];
            Assert.All(slips.Where(slip => slip != name), slip => Assert.Equal([name], names.Of(slip)));
        }
    }

    [Fact]
    public void Names_are_found_once_and_in_the_order_in_which_they_were_added()
    {
        var names = new NearNames();
        names.Add("pascal-durandx");
        names.Add("pascal-durand");
        names.Add("pascal-duran");

        Assert.Equal(["pascal-durandx", "pascal-durand"], names.Of("pascal-durandy"));
    }
}
