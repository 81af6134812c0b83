using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A report with every kind of change, as an insurer could have made them.</summary>
internal static class EveryKind
{
    private const string Deadline2024 = "De zorgaanbieder ondertekent de overeenkomst binnen zes weken nadat deze is aangeboden.";
    private const string Deadline2025 = "De zorgaanbieder ondertekent de overeenkomst uiterlijk op 31 december 2024.";
    private const string Tariff2024 = "Het tarief per verzekerde bedraagt € 6,10.";
    private const string Tariff2025 = "Het tarief per verzekerde bedraagt € 7,25.";

    public static ChangeSet Set { get; } = Some.Set(
        Some.Change(ChangeKind.Unchanged, [Some.Left("Het WSV is een rechtspersoon.")], [Some.Right("Het WSV is een rechtspersoon.")]),
        Some.Change(ChangeKind.Editorial, [Some.Left("Het WSV heeft een overeenkomst.")], [Some.Right("Het WSV heeft een zorgovereenkomst.")], "Andere woorden, zelfde betekenis.") with { Aspects = [ChangeAspect.Wording], Inline = Some.Inline((Equal, "Het WSV heeft een "), (Delete, "overeenkomst."), (Insert, "zorgovereenkomst.")) },
        Modified(),
        Some.Change(ChangeKind.Modified, [Some.Left(Tariff2024, "6", 300) with { Kind = RequirementKind.Tariff }], [TariffUnit()], "Het tarief per verzekerde gaat van € 6,10 naar € 7,25.") with
        {
            Subject = "Tarieven",
            Moved = true,
            Aspects = [ChangeAspect.Amount],
            Direction = ChangeDirection.Lighter,
            Inline = Some.Inline((Equal, "Het tarief per verzekerde bedraagt € "), (Delete, "6,10."), (Insert, "7,25.")),
        },
        Some.Change(ChangeKind.Moved, [Some.Left("Het bestuur is multidisciplinair.", null)], [Some.Right("Het bestuur is multidisciplinair.")], "Staat nu in §5.1."),
        Some.Change(ChangeKind.Split, [Some.Left("Het WSV levert een plan en een verslag aan.")], [Some.Right("Het WSV levert een plan aan."), Some.Right("Het WSV levert een verslag aan.")], "Eén eis is er twee geworden."),
        Some.Change(ChangeKind.Merged, [Some.Left("Het WSV heeft een website."), Some.Left("Het WSV heeft een telefoonnummer.")], [Some.Right("Het WSV heeft een website en een telefoonnummer.")], "Twee eisen zijn er één geworden."),
        Some.Change(ChangeKind.Added, [], [Some.Right("Het WSV werkt samen met de gemeente.", "5.4", 17)], "Nieuw is de samenwerking met de gemeente.") with { Direction = ChangeDirection.Heavier, Aspects = [ChangeAspect.Content] },
        Some.Change(ChangeKind.Removed, [Some.Left("Het WSV dient een begroting in.", "3.4", 210)], [], "De begroting vervalt.") with { Direction = ChangeDirection.Lighter, Caveat = "Niet herhaald is niet altijd afgeschaft." },
        Some.Change(ChangeKind.Added, [], [Explanation("Samenwerking in de wijk wordt steeds belangrijker, want mensen blijven langer thuis wonen.", "5.4")], "Nieuw.") with { Id = "c-light-1", Aspects = [ChangeAspect.Content] },
        Some.Change(ChangeKind.Added, [], [Explanation("Wij zien een duurzame toekomst voor ons.", "2.1")], "Nieuw.") with { Id = "c-light-2", Subject = "Duurzaamheid" },
        Some.Change(ChangeKind.Repeated, [Some.Left("Het WSV bewaart elk verslag twee jaar.", "3.5", 215)], [], "Staat ook elders.") with { Caveat = "Staat ook in §5.6: “Verslagen bewaart het WSV twee jaar.”", Repeats = [Some.Right("Verslagen bewaart het WSV twee jaar.", "5.6", 18)] },
        Some.Change(ChangeKind.Uncovered, [Some.Left("De huisartsenpost is bereikbaar in de avond.", "7", 400)], [], "Over huisartsenposten is er geen document van 2025."));

    public static ChangeReport Report(ReportOptions options) => ChangeReportComposer.Compose(
        [Set with { Notices = [new Notice("Van 2025 ontbreekt het beleid voor huisartsenzorg.")] }],
        [Diagnostic.Warning("PD9001", new DiagnosticLocation("corpus/beleid-2025.pdf", 12), "voorbeeld", "x.log")],
        options);

    private static Requirement Explanation(string text, string section) =>
        Some.Right(text, section, 17) with { Role = RequirementRole.Explanation, Kind = RequirementKind.Statement, Actor = null, Modality = Modality.None };

    private static Change Modified() =>
        Some.Change(ChangeKind.Modified, [Some.Left(Deadline2024, "4.1", 260)], [Some.Right(Deadline2025, "5.3", 16)], "De termijn om te tekenen wordt een vaste datum: van zes weken naar 31 december 2024.") with
        {
            Aspects = [ChangeAspect.Duration, ChangeAspect.Deadline],
            Direction = ChangeDirection.Heavier,
            Inline = Some.Inline(
                (Equal, "De zorgaanbieder ondertekent de overeenkomst "),
                (Delete, "binnen zes weken nadat deze is aangeboden."),
                (Insert, "uiterlijk op 31 december 2024.")),
        };

    private static Requirement TariffUnit() => Some.Right(Tariff2025, "6.3", 21) with
    {
        Kind = RequirementKind.Tariff,
        Column = "WSV",
        Lead = "Bekostiging",
        Values = [new PolicyValue(ValueKind.Money, "€ 7,25", "7.25 EUR", new TextSpan(35, 41))],
    };
}
