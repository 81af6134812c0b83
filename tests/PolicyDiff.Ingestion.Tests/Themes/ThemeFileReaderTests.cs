using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Ingestion.Themes;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Themes;

public sealed class ThemeFileReaderTests
{
    [Fact]
    public void Read_WholeFile_GivesEveryField()
    {
        var set =
            ThemeFileReader.Read(
                "title: Proef\ncareTypes: [Wijkverpleging]\nthemes:\n  - name: Tarief\n    description: Wat betaald wordt.\n    queries: [tarief, prijs per uur]\n    sections: tarie*\n    kinds: [tariff]\n",
                "t.yaml").Set.ShouldNotBeNull();

        (set.Title, set.CareTypes[0]).ShouldBe(("Proef", "wijkverpleging"));
        var theme = set.Themes.ShouldHaveSingleItem();
        (theme.Name, theme.Description, theme.Queries[1], theme.SectionPatterns[0], theme.Kinds[0])
            .ShouldBe(("Tarief", "Wat betaald wordt.", "prijs per uur", "tarie*", RequirementKind.Tariff));
    }

    [Theory]
    [InlineData("themes: ]", "PD1401", 1)]
    [InlineData("title: x", "PD1402", null)]
    [InlineData("themes:\n  - queries: [a]", "PD1403", 2)]
    [InlineData("themes:\n  - name: Leeg", "PD1403", 2)]
    [InlineData("themes:\n  - name: A\n    queries: [a]\n    kinds: [dutie]", "PD1405", 4)]
    [InlineData("themes: tarief", "PD1406", 1)]
    [InlineData("asOf: juli\nthemes:\n  - name: A\n    queries: [a]", "PD1408", 1)]
    public void Read_Mistake_IsAnErrorWithItsLine(string yaml, string code, int? line)
    {
        var diagnostic = ThemeFileReader.Read(yaml, "t.yaml").Diagnostics[0];

        (diagnostic.Code, diagnostic.Location?.Line).ShouldBe((code, line));
    }

    [Fact]
    public void Read_TextAround_GivesParagraphsAndSteps()
    {
        var set =
            ThemeFileReader.Read(
                "asOf: 2026-07-01\nintroduction: |\n  Een.\n  Twee.\n\n  Drie.\nprocess: [Vragen, Gunnen]\nthemes:\n  - name: Data\n    kinds: [deadline]\n",
                "t.yaml").Set.ShouldNotBeNull();

        set.AsOf.ShouldBe(new DateOnly(2026, 7, 1));
        set.Introduction.ShouldBe(["Een. Twee.", "Drie."]);
        set.Process.ShouldBe(["Vragen", "Gunnen"]);
        set.Themes.ShouldHaveSingleItem().Kinds.ShouldBe([RequirementKind.Deadline]);
    }

    [Fact]
    public void Read_UnknownKey_IsAWarningWithTheNearest() =>
        ThemeFileReader.Read("themes:\n  - name: A\n    querys: [b]\n    queries: [a]", "t.yaml").Diagnostics
            .ShouldHaveSingleItem().Arguments
            .ShouldBe(["querys", "queries"]);

    [Theory]
    [InlineData("themes/huisartsenzorg.yaml", 13)]
    [InlineData("themes/langdurige-zorg.yaml", 7)]
    public void Read_ShippedThemes_AreSound(string path, int count)
    {
        var reading = ThemeFileReader.Read(File.ReadAllText(TestCorpus.PathOf(path)), path);

        reading.Diagnostics.ShouldBeEmpty();
        reading.Set.ShouldNotBeNull().Themes.Count.ShouldBe(count);
    }

    [Fact]
    public void Write_Themes_CanBeReadAgain()
    {
        var set = new ThemeSet("Proef", [], [new Theme("Regio: samen", string.Empty, ["regio", "'t gebied"], ["*regio*"], [])]);

        ThemeFileReader.Read(ThemeFileWriter.Write(set), "t.yaml").Set.ShouldNotBeNull().Themes[0].Queries.ShouldBe(set.Themes[0].Queries);
    }
}
