using ApiHour.Content;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ApiHour.Web.Tests;

/// <summary>Who may import whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssembliesIncludingDependencies(typeof(ContentLoader).Assembly, typeof(Program).Assembly).Build();

    /// <summary>The rooms of the engine in the order a post passes them, where the catalog's nouns stand before all; what these are divided into; and those of the web in the order in which a page is made, from its words to the command that serves it.</summary>
    private static readonly string[][] Floors =
    [
        ["Content.Catalog", "Content.Parsing", "Content.Rendering", "Content.Events", "Content.Checking"],
        ["Content.Catalog.Search", "Content.Catalog.Storage"],
        ["Content.Rendering.Kramdown", "Content.Rendering.Html", "Content.Rendering.Links", "Content.Rendering.Embeds", "Content.Rendering.Pictures"],
        [
            "Content.Events.Words", "Content.Events.Sections", "Content.Events.Dates", "Content.Events.People",
            "Content.Events.Venues", "Content.Events.Programmes", "Content.Events.Registration", "Content.Events.Sponsors",
        ],
        ["Web.Resources", "Web.ViewModels", "Web.Feeds", "Web.Texts", "Web.Loading", "Web.Caching", "Web.Pictures", "Web.Controllers", "Web.Hosting", "Web.Commands"],
    ];

    public static TheoryData<string, string> Later
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var rooms in Floors)
            {
                for (var room = 0; room < rooms.Length; room++)
                {
                    foreach (var later in rooms[(room + 1)..])
                    {
                        pairs.Add(rooms[room], later);
                    }
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Later))]
    public void A_room_imports_no_room_behind_it(string room, string later) =>
        Types().That().ResideInNamespaceOrBelow($"ApiHour.{room}").Should().NotDependOnAny(Types().That().ResideInNamespaceOrBelow($"ApiHour.{later}")).Check(House);

    [Fact]
    public void The_engine_knows_nothing_of_the_web() =>
        Types().That().ResideInAssembly(typeof(ContentLoader).Assembly)
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^(Microsoft\.AspNetCore|ApiHour\.Web)(\.|$)")).Check(House);

    /// <summary>What loads is compiled ahead as a whole, which EF Core cannot be.</summary>
    [Theory]
    [InlineData(@"^ApiHour\.Content$")]
    [InlineData(@"^ApiHour\.Content\.(Apart|Parsing|Rendering|Events|Checking|Catalog\.Storage)(\.|$)")]
    public void A_load_does_without_EF_Core(string rooms) =>
        Types().That().ResideInNamespaceMatching(rooms).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore(\.|$)")).Check(House);

    [Fact]
    public void The_catalog_knows_nothing_of_what_fills_it() =>
        Types().That().ResideInNamespaceOrBelow("ApiHour.Content.Catalog").Should().NotDependOnAny(Types().That().ResideInNamespace("ApiHour.Content")).Check(House);

    [Fact]
    public void The_web_knows_nothing_of_markdown_yaml_liquid_and_html_parsing() =>
        Types().That().ResideInAssembly(typeof(Program).Assembly)
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^(Markdig|YamlDotNet|Fluid|AngleSharp|Ganss)(\.|$)")).Check(House);

    [Fact]
    public void Views_know_view_models_only() =>
        Types().That().ResideInNamespaceMatching("^AspNetCoreGeneratedDocument")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^ApiHour\.(Content|Web\.(?!ViewModels|Resources|Pictures$))")).Check(House);

    [Fact]
    public void View_models_ask_the_catalog_nothing() =>
        Types().That().ResideInNamespace("ApiHour.Web.ViewModels")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore(\.|$)")).Check(House);

    [Fact]
    public void Only_two_rooms_know_skia_and_one_knows_qr_codes()
    {
        Types().That().DoNotResideInNamespaceMatching(@"^ApiHour\.(Content\.Rendering\.Pictures|Web\.Pictures)$").And().ResideInNamespaceMatching("^ApiHour")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^SkiaSharp(\.|$)")).Check(House);
        Types().That().DoNotResideInNamespaceMatching(@"^ApiHour\.Web\.Pictures$").And().ResideInNamespaceMatching("^ApiHour")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^QRCoder(\.|$)")).Check(House);
    }
}
