using PolicyDiff.Comparison.Insurers;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Tests.Insurers;

public sealed class InsurerComparerTests
{
    private static readonly Equivalents Roles = new([["RO", "RHO"]], [["indienen", "aanleveren"]]);

    private static readonly string[] LeftTexts =
    [
        "De RO werkt in een aaneengesloten gebied met minimaal 100000 inwoners.",
        "De aanvrager verkeert in staat van faillissement.",
        "Bij elke afwijzing geldt de klachtenregeling voor fietsenmakers.",
    ];

    private static readonly string[] RightTexts =
    [
        "Een aaneengesloten gebied met ten minste 85000 patiënten hoort bij de RHO.",
        "Geen afspraak volgt bij wie in staat van faillissement verkeert of dat aanvroeg.",
        "Voor het zwembad is een vergunning van de burgemeester aanwezig.",
    ];

    [Fact]
    public void Compare_SameTopicInOtherWords_IsPaired()
    {
        var set = Compare(LeftTexts, RightTexts);

        Pair(set, "aaneengesloten gebied").Kind.ShouldBe(ChangeKind.Modified);
        Pair(set, "faillissement").Kind.ShouldBe(ChangeKind.Editorial);
    }

    [Fact]
    public void Compare_OtherValue_NamesBoth()
    {
        var summary = Pair(Compare(LeftTexts, RightTexts), "aaneengesloten gebied").Summary;

        summary.ShouldContain("100000 inwoners");
        summary.ShouldContain("85000 patiënten");
    }

    [Fact]
    public void Compare_OtherFormsOfTheSameWords_ArePaired()
    {
        var set = Compare(
            [.. LeftTexts, "De RO dient jaarlijks een kwartaalbegroting in bij de zonnebank."],
            [.. RightTexts, "Het indienen van een begroting per kwartaal bij de zonnebank is verplicht."]);

        Pair(set, "zonnebank").Kind.ShouldNotBe(ChangeKind.Added);
    }

    [Fact]
    public void Compare_SaidInTwoPlaces_StandsInOneChange()
    {
        var set = Compare(
            [
                .. LeftTexts,
                "De praktijk registreert elke valpartij in het oranje logboek.",
                "Elke valpartij staat in een oranje logboek van de praktijk.",
            ],
            [.. RightTexts, "Een valpartij schrijft de praktijk in het oranje logboek."]);

        Pair(set, "valpartij").Left.Count.ShouldBe(2);
    }

    [Fact]
    public void Compare_OneCommonWord_IsNoPair()
    {
        var set = Compare(
            [
                .. LeftTexts,
                "De huisarts regelt vervanging tijdens vakantie.",
                "De huisarts fietst naar het strand.",
                "De huisarts schildert een toren.",
                "De huisarts vindt een schelp.",
            ],
            [
                .. RightTexts,
                "De huisarts neemt de telefoon aan.",
                "De huisarts bakt een appeltaart.",
                "De huisarts plant een eikenboom.",
                "De huisarts leest een krant.",
            ]);

        set.Changes.ShouldNotContain(change => change.Left.Count > 0 && change.Right.Count > 0 && change.Left[0].Text.Contains("huisarts"));
    }

    [Fact]
    public void Compare_OnlyOneSide_SaysNotFoundRatherThanNotAsked()
    {
        var set = Compare(LeftTexts, RightTexts);

        set.Changes.Single(change => change.Kind == ChangeKind.Removed).Summary.ShouldStartWith("Niet gevonden in ");
        set.Changes.Single(change => change.Kind == ChangeKind.Added).Summary.ShouldStartWith("Niet gevonden in ");
    }

    [Fact]
    public void Compare_AnySides_EveryRequirementStandsInExactlyOneChange()
    {
        var (left, right) = (Side("Amber", 2025, LeftTexts), Side("Bever", 2025, RightTexts));
        var set = InsurerComparer.Compare(left, right, new InsurerComparisonOptions { Equivalents = Roles });

        set.Changes.SelectMany(change => change.Left)
            .Select(requirement => requirement.Id)
            .ShouldBe(left.Requirements.Select(requirement => requirement.Id), ignoreOrder: true);
        set.Changes.SelectMany(change => change.Right)
            .Select(requirement => requirement.Id)
            .ShouldBe(right.Requirements.Select(requirement => requirement.Id), ignoreOrder: true);
    }

    [Fact]
    public void Compare_OtherYears_IsSaidFirst() =>
        InsurerComparer.Compare(Side("Amber", 2025, LeftTexts), Side("Bever", 2024, RightTexts), new InsurerComparisonOptions())
            .Notices[0].Text.ShouldBe("De jaren verschillen: het beleid van Amber geldt voor 2025, dat van Bever voor 2024.");

    [Fact]
    public void Compare_NoDocumentOnACareType_SaysThatItMayBeMissing()
    {
        var left = Side("Amber", 2025, LeftTexts);
        left = left with
        {
            Documents = [.. left.Documents.Select(
                document => document with { Metadata = document.Metadata with { CareTypes = ["wijkverpleging", "kraamzorg"] } })],
        };
        var right = Side("Bever", 2025, RightTexts);
        right = right with
        {
            Documents = [.. right.Documents.Select(
                document => document with { Metadata = document.Metadata with { CareTypes = ["wijkverpleging"] } })],
        };

        InsurerComparer.Compare(left, right, new InsurerComparisonOptions()).Notices
            .ShouldContain(notice => notice.Text.StartsWith("Van Bever is er geen document over kraamzorg", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_SameValuesInTwoPlaces_DoNotDiffer()
    {
        const string text = "De zuivelsector is goed voor 7% van de uitstoot en 13% van het waterverbruik.";

        Pair(Compare([.. LeftTexts, text, text], [.. RightTexts, text]), "zuivelsector").Kind.ShouldBe(ChangeKind.Unchanged);
    }

    [Fact]
    public void Compare_EarlierPolicyOnly_IsPairedWithACaveat()
    {
        var options = new InsurerComparisonOptions { Equivalents = Roles, EarlierLeft = Side("Amber", 2022, LeftTexts[..1]) };
        var set = InsurerComparer.Compare(Side("Amber", 2025, LeftTexts[1..]), Side("Bever", 2025, RightTexts), options);

        Pair(set, "aaneengesloten gebied").Caveat
            .ShouldBe("Dit staat in het beleid van Amber voor 2022; in dat voor 2025 is het niet gevonden.");
        set.Left.Documents.Count.ShouldBe(2);
    }

    [Fact]
    public void Compare_NationalText_IsTheSameAndToldApart()
    {
        const string national = "Zorgverzekeraars werken landelijk samen aan de verduurzaming van de sector volgens het gesloten akkoord.";
        var set = Compare([.. LeftTexts, national], [.. RightTexts, national]);

        var change = Pair(set, "verduurzaming");
        (change.Kind, change.Origin, change.Subject).ShouldBe((ChangeKind.Unchanged, TextOrigin.National, "Landelijke tekst"));
    }

    [Fact]
    public void Compare_Themes_GiveTheSubject()
    {
        var themes = new ThemeSet("Proef", [], [new Theme("Regio", string.Empty, ["gebied"], [], [])]);
        var set = InsurerComparer.Compare(
            Side("Amber", 2025, LeftTexts),
            Side("Bever", 2025, RightTexts),
            new InsurerComparisonOptions { Equivalents = Roles, Themes = themes });

        Pair(set, "aaneengesloten gebied").Subject.ShouldBe("Regio");
    }

    [Fact]
    public void Compare_LittleInCommon_IsOnlySeeAlso()
    {
        const string both = "De zonnebank, het logboek en het klaslokaal zijn blauw geverfd.";
        var set = Compare(
            [.. LeftTexts, both, "De praktijk bespreekt zonweringen bij de zonnebank en het logboek."],
            [.. RightTexts, both, "Zonweringen melden kan bij het loket."]);

        var change = Pair(set, "zonweringen");
        (change.IsSeeAlso, change.Judgement).ShouldBe((true, JudgementKind.Unsure));
        change.Summary.ShouldStartWith("Gaat misschien over hetzelfde, zie ook: ");
    }

    [Fact]
    public void Compare_SameTopic_IsNotSeeAlso() => Pair(Compare(LeftTexts, RightTexts), "faillissement").IsSeeAlso.ShouldBeFalse();

    [Theory]
    [InlineData("De praktijk bundelt deze prestatie op de locatie met een fietsenstalling.", false)]
    [InlineData("De praktijk bundelt een prestatie op de locatie met een fietsenstalling.", true)]
    public void Compare_SubjectNamedElsewhere_CountsForLess(string text, bool alike)
    {
        var plain = Confidence(text.Replace("deze", "een", StringComparison.Ordinal));

        Confidence(text).ShouldBe(alike ? plain : plain * 0.9, 0.002);

        double Confidence(string left) => Pair(
            Compare(
                [.. LeftTexts, left], [.. RightTexts, "De praktijk bundelt bij de fietsenstalling elke prestatie op een eigen locatie."]),
            "fietsenstalling").Confidence;
    }

    [Fact]
    public void Compare_TitleWithoutSentence_IsNoPair()
    {
        var set = Compare(
            [.. LeftTexts, "De praktijk meldt de uitbreiding van de zonnebank bij de gemeente."],
            [.. RightTexts, "Uitbreiding van de zonnebank"]);

        set.Changes.ShouldNotContain(
            change => change.Left.Count > 0 && change.Right.Count > 0 && change.Left[0].Text.Contains("zonnebank"));
    }

    private static ChangeSet Compare(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        InsurerComparer.Compare(
            Side("Amber", 2025, left), Side("Bever", 2025, right), new InsurerComparisonOptions { Equivalents = Roles });

    private static Change Pair(ChangeSet set, string words) => set.Changes.Single(change =>
        change.Left.Concat(change.Right).Any(requirement => requirement.Text.Contains(words, StringComparison.Ordinal))
            && change.Left.Count > 0
            && change.Right.Count > 0);

    private static ComparisonSide Side(string insurer, int year, IReadOnlyList<string> texts)
    {
        var side = Some.Side(Some.Document($"{insurer}-{year}", year), [.. texts.Select(text => Some.Requirement(text))]);
        return side with
        {
            Label = insurer,
            Documents = [.. side.Documents.Select(document => document with { Metadata = document.Metadata with { Insurer = insurer } })],
            Requirements = [.. side.Requirements.Select(
                requirement => requirement with
                {
                    PolicyYear = year,
                    Actor = requirement.Text.Contains("RHO", StringComparison.Ordinal)
                        ? "RHO"
                        : requirement.Text.Contains("RO ", StringComparison.Ordinal) ? "RO" : null,
                })],
        };
    }
}
