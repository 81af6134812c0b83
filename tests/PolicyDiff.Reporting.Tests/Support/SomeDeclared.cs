using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Announcements of every status, with a change that none of them mentions.</summary>
internal static class SomeDeclared
{
    private static readonly Change Silent = EveryKind.Set.Changes.First(change => change.Kind == ChangeKind.Removed);

    private static readonly Change Announced = EveryKind.Set.Changes.First(change => change.Kind == ChangeKind.Modified);

    /// <summary>The comparison with its announcements.</summary>
    public static ChangeSet Set { get; } = EveryKind.Set with
    {
        Declared = new DeclarationSet(
            [
                Declaration("De termijn om te tekenen is gewijzigd (paragraaf 5.3).", DeclarationStatus.Confirmed) with { Changes = [Announced], FoundIn = Announced.Right, Before = Announced.Left },
                Declaration("Het WSV werkt samen met de gemeente.", DeclarationStatus.Elsewhere) with { FoundIn = [Some.Right("Het WSV werkt samen met de gemeente.", "5.4", 17)] },
                Declaration("De termijn is verkort naar twee weken (paragraaf 5.3).", DeclarationStatus.NotFound),
                Declaration("De tekst is op punten verduidelijkt.", DeclarationStatus.Uncertain) with { PointsTo = [], AlreadyBefore = true },
            ],
            [Silent],
            [Some.Policy2025.Id]),
    };

    /// <summary>The report.</summary>
    public static DeclaredReport Report(ReportOptions options) => DeclaredReportComposer.Compose([Set], [], options);

    /// <summary>A report with one text wherever a document can put its own.</summary>
    public static DeclaredReport Of(string text)
    {
        var unit = Unit(text);
        var change = Some.Change(ChangeKind.Modified, [unit], [unit], text) with { Subject = text };
        var declaration = Declaration(text, DeclarationStatus.NotFound) with { Unit = unit, PointsTo = [text], Reason = text, FoundIn = [unit], Before = [unit], Changes = [change] };
        var set = Some.Set(change) with { Declared = new DeclarationSet([declaration], [change], [Some.Policy2025.Id]) };
        return DeclaredReportComposer.Compose([set], [Diagnostic.Warning("PD9001", new DiagnosticLocation(text, 1), text, text)], new ReportOptions());
    }

    private static Declaration Declaration(string text, DeclarationStatus status) => new()
    {
        Text = text,
        Unit = Unit(text),
        Status = status,
        Reason = $"Zo staat het ervoor: {status}.",
        PointsTo = ["paragraaf 5.3"],
    };

    private static Requirement Unit(string text) => Some.Right(text, "1", 2) with { Role = RequirementRole.Declaration };
}
