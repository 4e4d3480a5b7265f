using System.CommandLine;
using System.Globalization;
using ApiHour.Content;
using ApiHour.Web.Commands;
using ApiHour.Web.Hosting;
using Microsoft.AspNetCore.Connections;

namespace ApiHour.Web.Tests.Commands;

public sealed class SiteCommandsTests
{
    [Theory]
    [InlineData("There is no content folder /nowhere", "--Content:Path=/nowhere")]
    [InlineData("Content:Path names a file", "--Content:Path=/etc/passwd")]
    [InlineData("'maybe' at 'Content:Drafts'", "--Content:Drafts=maybe")]
    [InlineData("Catalog:Path names a folder", "--Catalog:Path=/etc")]
    [InlineData("Content:Url is not the root of a host", "--Content:Url=meetup.example")]
    [InlineData("Content:Url is not the root of a host", "--Content:Url=https://meetup.example/blog")]
    [InlineData("Catalog:Path names a device", "--Catalog:Path=/dev/null")]
    [InlineData("HTTP_PORTS is not a list of ports", "--HTTP_PORTS=80a")]
    [InlineData("The port of http://127.0.0.1:abc is not a number", "--urls=http://127.0.0.1:abc")]
    [InlineData("Serilog:MinimumLevel:Override:Microsoft is no level", "--Serilog:MinimumLevel:Override:Microsoft=Loud")]
    [InlineData("Limits:Burst and Limits:PerSecond are numbers above 0", "--Limits:Burst=0")]
    [InlineData("'many' at 'Limits:Burst' to type 'System.Int32'. Correct the value or leave it out.", "--Limits:Burst=many")]
    [InlineData("Content:MaxLos is no setting; write Content:Path or Content:Url", "--Content:MaxLos=0.1")]
    [InlineData("Metrics:Prt is no setting; write Metrics:Port.", "--Metrics:Prt=9464")]
    [InlineData("Proxy:Networks is a list; write Proxy:Networks:0=10.0.0.0/8.", "--Proxy:Networks=10.0.0.0/8")]
    [InlineData("Serilog:MinimumLevel:Default is no level; write Verbose or Debug", "--Serilog:MinimumLevel:Default=Trace")]
    public async Task A_wrong_setting_is_told_in_one_line(string words, string option)
    {
        using var site = new SiteFixture().WriteEvent("2024-01-01-e");
        // A site of its own at a free port, should a wrong setting be let pass.
        string[] settings = [$"--Content:Path={site.ContentPath}", $"--Catalog:Path={site.CatalogPath}", "--urls=http://127.0.0.1:0", option];

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => SiteCommands.InvokeAsync(settings).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));

        Assert.Contains(words, StartFault.Explain(fault), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', StartFault.Explain(fault));
    }

    [Fact]
    public void What_a_machine_lacks_is_told_with_its_cure()
    {
        (Exception Fault, string Cure)[] lacks =
        [
            (new InvalidOperationException("Unable to configure HTTPS endpoint. No server certificate was specified."), "Kestrel__Certificates__Default__Path"),
            (new InvalidOperationException("A path base can only be configured otherwise.") { Source = "Microsoft.AspNetCore.Server.Kestrel.Core" }, "like http://localhost:8080"),
            (new IOException("Failed to bind to address http://127.0.0.1:5000: address already in use.", new AddressInUseException("In use.")), "--urls http://localhost:5001"),
            (new CultureNotFoundException("Only the invariant culture is supported."), "leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT out"),
            (new TimeZoneNotFoundException("The time zone ID 'Europe/Paris' was not found."), "tzdata"),
        ];

        Assert.All(lacks, lack => Assert.Contains(lack.Cure, StartFault.Explain(lack.Fault), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("front-matter", "schema")]
    [InlineData("front-matter", "schema", "front-matter")]
    [InlineData("venues", "schema", "venues")]
    public async Task A_schema_is_printed_by_name(string name, params string[] typed)
    {
        await using var output = new StringWriter();

        Assert.Equal(0, await SiteCommands.InvokeAsync(typed, output, TextWriter.Null, TestContext.Current.CancellationToken));

        Assert.Equal(ContentSchema.Read(name), output.ToString());
    }

    [Fact]
    public async Task A_schema_of_a_name_that_is_none_is_an_error() => Assert.Equal(1, await SiteCommands.InvokeAsync(["schema", "lieux"]));

    [Fact]
    public async Task Every_verb_shows_what_one_would_type()
    {
        foreach (var verb in SiteCommands.Create().Subcommands.Where(verb => verb.Subcommands.Count == 0))
        {
            await using var output = new StringWriter();
            await verb.Parse(["--help"]).InvokeAsync(new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken);
            Assert.Matches($@"Examples:\s+{verb.Name}\b", output.ToString());
        }
    }

    [Theory]
    [InlineData("new", "event", "--yes", "--dat", "2027-03-18")]
    [InlineData("new", "evnt")]
    [InlineData("kit", "api-hour-7", "api-hour-8")]
    [InlineData("check", "--explian")]
    [InlineData("preview", "/nowhere")]
    public async Task A_verb_that_could_not_run_is_exit_code_2(params string[] typed) => Assert.Equal(2, await SiteCommands.InvokeAsync(typed));

    [Theory]
    [InlineData("`demain` is not a moment; write a day and an hour such as 2026-11-26T18:30", "preview", "--now", "demain")]
    [InlineData("is not a moment", "preview", "--now", "2026-11-26T25:00")]
    [InlineData("There is no folder /nowhere.", "preview", "/nowhere", "--now", "2026-11-26")]
    [InlineData("'xml'", "compare", "old", "--format", "xml")]
    public async Task What_cannot_be_taken_is_told(string words, params string[] typed)
    {
        await using var errors = new StringWriter();

        Assert.NotEqual(0, await SiteCommands.InvokeAsync(typed, TextWriter.Null, errors, TestContext.Current.CancellationToken));

        Assert.Contains(words, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_verb_is_an_error() => Assert.Equal(1, await SiteCommands.InvokeAsync(["sevre"]));
}
