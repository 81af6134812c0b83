using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.ThemeTables;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A comparison table with every kind of cell.</summary>
internal static class SomeTable
{
    private const string Tariff = "Het tarief per verzekerde bedraagt € 7,25.";

    public static ThemeTableReport Report(ReportOptions options, bool transposed) => ThemeTableComposer.Compose(Table(), transposed, [], options);

    private static ThemeTable Table()
    {
        var tariff = Some.Right(Tariff, "6.3", 21);
        var duty = Some.Right("Het WSV is een rechtspersoon.");
        var elsewhere = Some.Right("Kijk voor duurzaamheid op onze website.");
        var themes = new ThemeSet("Huisartsenzorg", [], [Theme("Tarieven"), Theme("Eisen"), Theme("Duurzaamheid")])
        {
            Introduction = ["Wat verzekeraars vragen."],
            Process = ["Vragen stellen.", "Tekenen."],
            AsOf = new DateOnly(2025, 7, 1),
        };
        var own = new ThemeColumn("Zorg en Zekerheid", [Some.Policy2025], [tariff, duty, elsewhere])
        {
            Marks = new Dictionary<RequirementId, StatementMark> { [tariff.Id] = StatementMark.New },
            MarkedAgainst = "2024",
        };
        var empty = new ThemeColumn("CZ", [], []);
        var fact = new ThemeFact("€ 7,25", new PolicyValue(ValueKind.Money, "€ 7,25", "EUR 7.25", new(Tariff.IndexOf('€', StringComparison.Ordinal), Tariff.Length - 1)), tariff) { Label = FactLabel.Tariff, Base = "Het tarief per verzekerde" };
        var answer = Some.Right("Wij verhogen het tarief naar € 7,50.", "2", 3);
        var corrected = fact with { Text = "€ 7,50", Value = fact.Value with { Text = "€ 7,50", Canonical = "EUR 7.50" }, Requirement = answer, Replaces = fact };
        var missing = new ThemeCell([], [], 0, CellGap.NoDocument);
        return new ThemeTable(themes, [own, empty],
        [
            [new ThemeCell([Statement(tariff, StatementMark.New) with { Facts = [fact], SharedWith = ["Amber"], Contradicts = [duty] }], [fact], 3, CellGap.None), missing],
            [new ThemeCell([Statement(duty, StatementMark.None) with { Facts = [corrected], Corrections = [new RuleCorrection(answer.Text, answer) { Value = new ReplacedValue(fact.Value, corrected.Value) }] }], [corrected], 0, CellGap.None) { Reference = Statement(elsewhere, StatementMark.None) }, missing],
            [new ThemeCell([], [], 0, CellGap.Elsewhere) { Reference = Statement(elsewhere, StatementMark.None) }, missing],
        ])
        {
            Shared = [[], [new SharedStatement(Statement(duty, StatementMark.None), [duty, elsewhere])], []],
        };
    }

    private static Theme Theme(string name) => new(name, "Wat erover staat.", [name], [], []);

    private static ThemeStatement Statement(Requirement requirement, StatementMark mark) => new(requirement.Text, requirement, 1.5, mark);
}
