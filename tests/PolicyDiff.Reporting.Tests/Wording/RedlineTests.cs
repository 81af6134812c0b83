using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class RedlineTests
{
    private static readonly ComparisonWords Between = new(EveryKind.Set, new ReportWords(CultureInfo.GetCultureInfo("nl-NL")));

    [Fact]
    public void Woven_Modified_HoldsBothTexts()
    {
        var change = Some.Change(ChangeKind.Modified, [Some.Left("Binnen zes weken.")], [Some.Right("Binnen vier weken.")]) with
        {
            Inline = Some.Inline((Equal, "Binnen "), (Delete, "zes"), (Insert, "vier "), (Equal, "weken.")),
        };

        Redline.Woven(change, Between).ShouldBe(
            [new("Binnen ", Mark.None), new("zes ", Mark.Deleted), new("vier ", Mark.Inserted), new("weken.", Mark.None)]);
    }

    [Fact]
    public void Woven_InlineOfOtherWords_IsNull()
    {
        var change = Some.Change(ChangeKind.Modified, [Some.Left("Eén.")], [Some.Right("Twee.")]) with
        {
            Inline = Some.Inline((Delete, "Drie."), (Insert, "Twee.")),
        };

        Redline.Woven(change, Between).ShouldBeNull();
    }

    [Fact]
    public void Woven_Added_IsInsertedAsAWhole() =>
        Redline.Woven(Some.Change(ChangeKind.Added, [], [Some.Right("Eén."), Some.Right("Twee.")]), Between)
            .ShouldBe([new("Eén.", Mark.Inserted), new(" ", Mark.None), new("Twee.", Mark.Inserted)]);

    [Fact]
    public void Left_Removed_IsDeletedAsAWhole() =>
        Redline.Left(Some.Change(ChangeKind.Removed, [Some.Left("Weg.")], []), Between).Single().ShouldBe([new("Weg.", Mark.Deleted)]);

    [Fact]
    public void Left_RemovedBetweenInsurers_IsNotMarked()
    {
        var set = EveryKind.Set with
        {
            Right = EveryKind.Set.Right with { Documents = [Some.Document("cz.pdf", 2025, "CZ", null, 9, "CZ")] },
        };
        var across = new ComparisonWords(set, new ReportWords(CultureInfo.GetCultureInfo("nl-NL")));

        Redline.Left(Some.Change(ChangeKind.Removed, [Some.Left("Alleen hier.")], []), across)
            .Single()
            .ShouldBe([new("Alleen hier.", Mark.None)]);
    }

    [Fact]
    public void Woven_Uncovered_IsNull() =>
        Redline.Woven(Some.Change(ChangeKind.Uncovered, [Some.Left("Hier.")], []), Between).ShouldBeNull();
}
