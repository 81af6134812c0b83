using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.SharedTerms;

public sealed class SharedTermsTests
{
    private const string Old = "De verzekeraar betaalt in de pilotregio mee aan een EPD.";
    private const string New = "Wij verwachten in elke pilotregio een voorkeur voor het EPD.";

    private static readonly string[] OldOthers =
        [
            "De praktijk meldt een datalek.",
            "Iedere medewerker volgt bijscholing over wondzorg.",
            "Facturen worden binnen dertig dagen voldaan.",
            "Het bestuur vergadert vier keer per jaar.",
            "De aanbieder houdt een klachtenboek bij.",
            "Een tolk is op verzoek aanwezig.",
        ];

    private static readonly string[] NewOthers =
        [
            "De praktijk meldt een datalek.",
            "Iedere medewerker volgt bijscholing over wondzorg.",
            "Facturen worden binnen dertig dagen voldaan.",
            "Het bestuur vergadert vier keer per jaar.",
            "De aanbieder houdt een klachtenboek bij.",
            "Op maandag is de balie gesloten.",
        ];

    [Fact]
    public void Compare_SeldomNameOnBothSidesWithoutAPair_IsReadTogether()
    {
        var set = Compare(Old, New);

        var term = set.SharedTerms.ShouldHaveSingleItem();
        term.Name.ShouldBe("EPD");
        term.Left.ShouldHaveSingleItem().Left.Single().Text.ShouldBe(Old);
        term.Right.ShouldHaveSingleItem().Right.Single().Text.ShouldBe(New);
        set.Changes.ShouldContain(term.Left[0]);
        set.Changes.ShouldContain(term.Right[0]);
    }

    [Fact]
    public void Compare_SeldomNameOnBothSidesWithoutAPair_EachSideTellsOfTheOther()
    {
        var term = Compare(Old, New).SharedTerms.Single();

        term.Left[0].Caveat.ShouldNotBeNull().ShouldContain($"“{New}”");
        term.Right[0].Caveat.ShouldNotBeNull().ShouldContain($"“{Old}”");
    }

    [Theory]
    [InlineData("Het EPD ligt op maandag stil.")]
    [InlineData("Wij verwachten in elke pilotregio een voorkeur voor het systeem.")]
    public void Compare_NameOrSubjectAlone_IsNotReadTogether(string text) => Compare(Old, text).SharedTerms.ShouldBeEmpty();

    [Fact]
    public void Compare_NameThatAPairJoins_IsNotReadTogether()
    {
        const string Same = "Het EPD is dag en nacht bereikbaar.";

        Compare(Old, New, Same).SharedTerms.ShouldBeEmpty();
    }

    [Fact]
    public void Compare_NameThatStandsOften_IsNotReadTogether()
    {
        string[] oldOften = [.. Enumerable.Range(0, 4).Select(index => $"Het EPD kent {index} rollen.")];
        string[] newOften = [.. Enumerable.Range(4, 4).Select(index => $"Elke sleutel opent EPD nummer {index}.")];

        Compare([Old, .. oldOften], [New, .. newOften]).SharedTerms.ShouldBeEmpty();
    }

    private static ChangeSet Compare(string old, string @new, params string[] both) => Compare([old, .. both], [@new, .. both]);

    /// <summary>Each of the texts in a section of its own title, among others that the policies share.</summary>
    private static ChangeSet Compare(IReadOnlyList<string> old, IReadOnlyList<string> @new) => Some.Compare(
        Some.Side(
            2024, [.. OldOthers.Select(text => Some.Requirement(text)), .. old.Select(text => Some.Requirement(text, "2 Digitalisering"))]),
        Some.Side(2025, [.. NewOthers.Select(text => Some.Requirement(text)), .. @new.Select(text => Some.Requirement(text, "5 Visie"))]));
}
