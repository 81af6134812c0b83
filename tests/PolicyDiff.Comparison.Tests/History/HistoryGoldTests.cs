using System.Globalization;
using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Changes;
using PolicyDiff.Testing;

namespace PolicyDiff.Comparison.Tests.History;

/// <summary>
/// Three editions of an invented policy, read and compared as the program does, with the lines that a person sees in them.
/// </summary>
public sealed class HistoryGoldTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Lazy<HistoryBook> Book = new(() => Read(2023, 2024, 2025));

    [Theory]
    [InlineData(
        "De kraamzorgorganisatie publiceert elk jaar een kwaliteitsverslag op haar website.",
        "2023 First | 2024 Present Unchanged | 2025 Present Unchanged")]
    [InlineData(
        "De kraamzorgorganisatie handelt een klacht af binnen 6 weken.", "2023 First | 2024 Present Modified | 2025 Present Modified<2023")]
    [InlineData(
        "De kraamzorgorganisatie registreert elk incident en bespreekt de incidenten ieder kwartaal met het team.",
        "2023 First | 2024 Present Split | 2025 Present Unchanged Unchanged")]
    [InlineData(
        "De kraamzorgorganisatie is dag en nacht telefonisch bereikbaar voor cliënten.",
        "2023 First | 2024 Present Unchanged | 2025 Present Merged&1")]
    [InlineData(
        "De wachttijd aan de telefoon bedraagt ten hoogste 5 minuten.", "2023 First | 2024 Present Unchanged | 2025 Present Merged&1")]
    [InlineData(
        "De kraamzorgorganisatie meldt een storing van de telefoon aan Duinzorg.",
        "2023 First | 2024 Present Unchanged | 2025 Present Editorial")]
    [InlineData(
        "De kraamverzorgende volgt ten minste 16 uur scholing per jaar.", "2023 First | 2024 Present Modified | 2025 Present Modified")]
    [InlineData("De kraamverzorgende toont haar diploma aan de cliënt.", "2023 First | 2024 Present Unchanged | 2025 Present Moved")]
    [InlineData("Stagiairs werken onder toezicht van een gediplomeerde kraamverzorgende.", "2023 First | 2024 Gone Removed | 2025 Gone")]
    [InlineData(
        "Een borstvoedingsconsult vergoeden wij tot een bedrag van € 60 per gezin.",
        "2023 First | 2024 Gone Removed | 2025 Back Unchanged")]
    [InlineData("Iedere vestiging heeft ten minste één lactatiekundige in dienst.", "2024 New | 2025 Present Modified")]
    [InlineData("Bij een tweelingbevalling zet u een extra kraamverzorgende in.", "2025 New")]
    public void Line_OfARequirement_IsAsAPersonSeesIt(string first, string expected) =>
        Told.Line(Told.LineOf(Book.Value, first)).ShouldBe(expected);

    [Fact]
    public void Line_OfTextThatStandsTwice_IsOneForEachPlace()
    {
        const string Twice = "Wij vragen u om de gegevens van uw praktijk actueel te houden.";
        var (one, other) = (Told.LineOf(Book.Value, Twice), Told.LineOf(Book.Value, Twice, place: 1));

        one.Id.ShouldNotBe(other.Id);
        Sections(one).ShouldBe(["2", "2", "2"]);
        Sections(other).ShouldBe(["4", "4", "4"]);
    }

    [Fact]
    public void Members_ReadAgain_HaveTheSameIds() => Read(2023, 2024, 2025).Members.ShouldBe(Book.Value.Members);

    [Fact]
    public void Members_EditionAdded_KeepTheirIds()
    {
        var earlier = Read(2023, 2024).Members.ToDictionary(member => member.Requirement, member => member.Line);

        Book.Value.Members.Where(member => earlier.ContainsKey(member.Requirement))
            .ToDictionary(member => member.Requirement, member => member.Line)
            .ShouldBe(earlier, ignoreOrder: true);
    }

    [Fact]
    public void Members_EarlierEditionAdded_StillKnowTheirFormerIds()
    {
        var before = Read(2024, 2025).Members.ToDictionary(member => member.Requirement, member => member.Line);
        var own = Book.Value.Members.ToDictionary(member => member.Own, member => member.Line);

        before.Values.ShouldAllBe(id => own.ContainsKey(id));
        Told.LineOf(Book.Value, "De kraamzorgorganisatie handelt een klacht af binnen 4 weken.").Id.ShouldBe(
            own[before[Book.Value.Requirements.Single(one => one.Text.EndsWith("binnen 4 weken.", StringComparison.Ordinal)).Id]]);
    }

    [Fact]
    public void Id_IsTheOneThatWasPromised() =>
        Told.LineOf(Book.Value, "De kraamzorgorganisatie handelt een klacht af binnen 6 weken.").Id.ShouldBe("a41f-7255-adad");

    private static IReadOnlyList<string?> Sections(Core.History.RequirementLine line) =>
        [.. line.Steps.Select(step => step.Requirements.ShouldHaveSingleItem().Citation.SectionNumber)];

    private static HistoryBook Read(params int[] years)
    {
        List<ComparisonSide> sides = [.. years.Select(
            year => ReadSide.Of(TestCorpus.PathOf($"tests/PolicyDiff.Comparison.Tests/History/Editions/{year}.md")))];
        var editions = EditionLookup.Find([.. sides.SelectMany(side => side.Documents)]);
        EditionSide[] read = [.. editions.Select(edition => new EditionSide(
            edition, [.. sides.Where(side => side.Documents[0].Id == edition.Documents[0].Id).SelectMany(side => side.Requirements)]))];
        return new HistoryBook("Duinzorg", read, HistoryAligner.Align(read, Dutch, CancellationToken.None), Dutch);
    }
}
