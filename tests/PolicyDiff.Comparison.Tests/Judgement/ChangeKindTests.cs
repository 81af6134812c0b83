using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Tests.Judgement;

public sealed class ChangeKindTests
{
    [Theory]
    [InlineData("De begroting is binnen op 1 oktober 2023.", "De begroting is binnen op 1 oktober 2024.", ChangeAspect.YearRoll)]
    [InlineData(
        "De praktijk levert cijfers aan bij de verzekeraar.", "Aan de verzekeraar levert de praktijk cijfers.", ChangeAspect.Wording)]
    [InlineData(
        "Een fusie wordt vooraf gemeld aan de verzekeraar.", "Een fusie wordt vooraf gemeld aan de Verzekeraar.", ChangeAspect.Notation)]
    public void Compare_RoutineChange_IsEditorial(string left, string right, ChangeAspect aspect)
    {
        var change = Single(left, right);

        change.Kind.ShouldBe(ChangeKind.Editorial);
        change.Substantive.ShouldBeFalse();
        change.Aspects.ShouldContain(aspect);
    }

    [Theory]
    [InlineData(
        "De respons is ten minste 30% van de cliënten.",
        "Van de cliënten reageert ten minste 35% op de vragenlijst.",
        ChangeAspect.Percentage)]
    [InlineData("De aanvraag sluit op 1 oktober 2023.", "De aanvraag sluit op 1 november 2024.", ChangeAspect.Deadline)]
    [InlineData("U reageert binnen 4 weken op het aanbod.", "Op het aanbod reageert u binnen 6 weken.", ChangeAspect.Duration)]
    [InlineData(
        "Behandeling van kinderen wordt vergoed.", "Behandeling van kinderen en van zwangeren wordt vergoed.", ChangeAspect.Content)]
    [InlineData(
        "De praktijk publiceert de wachttijd.",
        "De praktijk publiceert de wachttijd op een openbare regionale website.",
        ChangeAspect.Scope)]
    public void Compare_SubstanceChangedInsideRewordedSentence_IsModified(string left, string right, ChangeAspect aspect)
    {
        var change = Single(left, right);

        change.Kind.ShouldBe(ChangeKind.Modified);
        change.Substantive.ShouldBeTrue();
        change.Aspects.ShouldContain(aspect);
    }

    [Fact]
    public void Compare_OneKnownThingInThePlaceOfAnother_IsModifiedWhateverItsNumber()
    {
        string[] both =
        [
            "De praktijk stuurt een begroting in.", "Een begroting telt drie bladzijden.", "De begroting van het verband is openbaar.",
            "Het jaarplan noemt de doelen.", "Een jaarplan wordt besproken met de gemeente.", "Het jaarplan is openbaar.",
        ];

        var set = Some.Compare(
            Some.Texts(2024, [.. both, "Alle begrotingen worden in samenhang beoordeeld."]),
            Some.Texts(2025, [.. both, "Alle jaarplannen worden in samenhang beoordeeld."]));

        var change = set.Changes.Single(change => change.Kind != ChangeKind.Unchanged);
        change.Kind.ShouldBe(ChangeKind.Modified);
        change.Aspects.ShouldBe([ChangeAspect.Content]);
    }

    [Fact]
    public void Compare_OnlyLayoutDiffers_IsUnchanged() =>
        Single("Iedere therapeut  is ingeschreven in het ‘register’.", "iedere therapeut is ingeschreven in het 'register';").Kind
            .ShouldBe(ChangeKind.Unchanged);

    [Fact]
    public void Compare_ExceptionAdded_IsLighter()
    {
        const string Right = "De aanbieder vraagt toestemming, tenzij er spoed is.";
        var start = Right.IndexOf("tenzij", StringComparison.Ordinal);
        var clause = new Clause(ClauseKind.Exception, Right[start..^1], new TextSpan(start, Right.Length - 1));

        var change = Some.Compare(
            Some.Texts(2024, "De aanbieder vraagt toestemming."),
            Some.Side(2025, Some.Requirement(Right) with { Clauses = [clause] })).Changes.Single();

        change.Aspects.ShouldContain(ChangeAspect.Exception);
        change.Direction.ShouldBe(ChangeDirection.Lighter);
    }

    [Fact]
    public void Compare_ModalityStrengthened_IsHeavier()
    {
        var left = Some.Requirement("De aanbieder kan een team inschakelen.") with { Modality = Modality.Possible };
        var right = Some.Requirement("De aanbieder moet een team inschakelen.") with { Modality = Modality.Obliged };

        var change = Some.Compare(Some.Side(2024, left), Some.Side(2025, right)).Changes.Single();

        (change.Kind, change.Direction).ShouldBe((ChangeKind.Modified, ChangeDirection.Heavier));
        change.Aspects.ShouldBe([ChangeAspect.Modality]);
    }

    [Fact]
    public void Compare_SameSentenceInAnotherSection_IsMoved()
    {
        string[] first =
        [
            "De praktijk meldt wijzigingen in het bestuur.",
            "De praktijk bewaart dossiers gedurende de wettelijke termijn.",
            "Onze medewerkers beantwoorden vragen telefonisch.",
        ];
        string[] second =
        [
            "Tarieven worden jaarlijks vastgesteld.", "Een toeslag geldt voor zorg aan huis.",
            "Declaraties verlopen via het portaal.",
        ];
        var left = Some.Side(
            2024, [.. first.Select(text => Some.Requirement(text, "1 Eisen")), .. second.Select(text => Some.Requirement(text, "2 Geld"))]);
        var right = Some.Side(
            2025,
            [.. first[..2].Select(text => Some.Requirement(text, "1 Eisen")), .. second.Append(first[2])
                .Select(text => Some.Requirement(text, "2 Geld"))]);

        var moved = Some.Compare(left, right).Changes.Single(change => change.Kind != ChangeKind.Unchanged);

        (moved.Kind, moved.Moved, moved.Substantive).ShouldBe((ChangeKind.Moved, true, false));
    }

    [Fact]
    public void Compare_Declaration_IsNeverSubstantive()
    {
        var declaration = Some.Requirement("De termijn is verkort tot 3 weken.") with { Role = RequirementRole.Declaration };

        Some.Compare(Some.Side(2024), Some.Side(2025, declaration)).Changes.Single().Substantive.ShouldBeFalse();
    }

    private static Change Single(string left, string right) =>
        Some.Compare(Some.Texts(2024, left), Some.Texts(2025, right)).Changes.Single();
}
