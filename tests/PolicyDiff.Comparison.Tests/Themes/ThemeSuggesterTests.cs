using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class ThemeSuggesterTests
{
    [Fact]
    public void Suggest_HeadingOfBoth_BecomesATheme()
    {
        var set = ThemeSuggester.Suggest("Voorstel",
        [
            Column(
                "Amber",
                ("De uitstoot van vrachtauto's daalt.", "3 Duurzaamheid"),
                ("De uitstoot wordt gemeten.", "3 Duurzaamheid"),
                ("Wij zijn open.", "4 Bereikbaarheid")),
            Column("Bever", ("Minder uitstoot is het doel.", "2 Duurzaamheid in de zorg"), ("Het bestuur vergadert.", "5 Bestuur")),
        ]);

        var theme = set.Themes.ShouldHaveSingleItem();
        theme.Name.ShouldBe("Duurzaamheid");
        theme.Queries.ShouldContain("uitstoot");
    }

    [Fact]
    public void Suggest_AdjectiveBeforeItsNoun_IsNoThemeOfItsOwn()
    {
        var set = ThemeSuggester.Suggest("Voorstel",
        [
            Column("Amber", ("Wij doen het samen.", "2 Regionale samenwerking"), ("Een zin.", "1 Leeswijzer")),
            Column(
                "Bever",
                ("Samen lukt het.", "4 Regionale samenwerking in de buurt"),
                ("Een zin.", "1 Leeswijzer"),
                ("Een zin.", "7 Regionale muziek")),
        ]);

        set.Themes.Select(theme => theme.Name).ShouldBe(["Regionale samenwerking"]);
    }

    [Fact]
    public void Suggest_NothingShared_IsEmpty() =>
        ThemeSuggester.Suggest(
            "Voorstel", [Column("Amber", ("Een zin.", "1 Muziek")), Column("Bever", ("Een zin.", "1 Toneel"))]).Themes.ShouldBeEmpty();

    private static ThemeColumn Column(string label, params (string Text, string Section)[] units)
    {
        var side = Some.Side(Some.Document(label, 2025), [.. units.Select(unit => Some.Requirement(unit.Text, unit.Section))]);
        return new ThemeColumn(label, side.Documents, side.Requirements);
    }
}
