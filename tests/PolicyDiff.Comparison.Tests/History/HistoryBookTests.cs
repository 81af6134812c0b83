using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.History;

/// <summary>Lines made of links that are given, so that no pairing of texts can hide a mistake.</summary>
public sealed class HistoryBookTests
{
    private readonly SomeHistory _history = new();

    [Fact]
    public void Line_ChangedAndChangedBack_NamesTheEditionThatHoldsAgain()
    {
        _history.Edition(2023, "zes").Edition(2024, "vier").Edition(2025, "zes weken")
            .Link(2023, 2024, "zes", "vier", ChangeKind.Modified, substantive: true)
            .Link(2024, 2025, "vier", "zes weken", ChangeKind.Modified, substantive: true)
            .Link(2023, 2025, "zes", "zes weken", ChangeKind.Editorial);

        _history.Line("zes").ShouldBe("2023 First | 2024 Present Modified | 2025 Present Modified<2023");
    }

    [Fact]
    public void Line_ChangedTwice_NamesNoEditionThatHoldsAgain()
    {
        _history.Edition(2023, "zes").Edition(2024, "vier").Edition(2025, "drie")
            .Link(2023, 2024, "zes", "vier", ChangeKind.Modified, substantive: true)
            .Link(2024, 2025, "vier", "drie", ChangeKind.Modified, substantive: true)
            .Link(2023, 2025, "zes", "drie", ChangeKind.Modified, substantive: true);

        _history.Line("zes").ShouldBe("2023 First | 2024 Present Modified | 2025 Present Modified");
    }

    [Fact]
    public void Line_RewordedAndReworded_NamesNoEditionThatHoldsAgain()
    {
        _history.Edition(2023, "zes").Edition(2024, "6").Edition(2025, "zes weken")
            .Link(2023, 2024, "zes", "6", ChangeKind.Editorial)
            .Link(2024, 2025, "6", "zes weken", ChangeKind.Editorial)
            .Link(2023, 2025, "zes", "zes weken", ChangeKind.Editorial);

        _history.Line("zes").ShouldBe("2023 First | 2024 Present Editorial | 2025 Present Editorial");
    }

    [Fact]
    public void Line_Split_HoldsBothBranchesAndWhatBecameOfEach()
    {
        _history.Edition(2023, "geheel").Edition(2024, "deel", "rest").Edition(2025, "deel twee")
            .Link(2023, 2024, "geheel", "deel+rest", ChangeKind.Split)
            .Link(2024, 2025, "deel", "deel twee", ChangeKind.Modified, substantive: true)
            .Link(2024, 2025, "rest", string.Empty, ChangeKind.Removed, substantive: true);

        _history.Line("geheel").ShouldBe("2023 First | 2024 Present Split | 2025 Present Modified Removed");
        var line = Told.LineOf(_history.Book(), "rest");
        line.Id.ShouldBe(Told.LineOf(_history.Book(), "geheel").Id);
        Told.Texts(line.Steps[1].Requirements).ShouldBe(["deel", "rest"]);
        Told.Texts(line.Steps[2].Requirements).ShouldBe(["deel twee"]);
    }

    [Fact]
    public void Line_Merged_NamesWhatJoins_AndBothLinesGoOnInOne()
    {
        _history.Edition(2023, "een", "ander").Edition(2024, "samen")
            .Link(2023, 2024, "een+ander", "samen", ChangeKind.Merged);

        _history.Line("een").ShouldBe("2023 First | 2024 Present Merged&1");
        _history.Line("ander").ShouldBe("2023 First | 2024 Present Merged&1");
        Told.Texts(Told.LineOf(_history.Book(), "ander").Steps[1].Changes[0].Joining).ShouldBe(["een"]);
        Told.LineOf(_history.Book(), "samen").Id.ShouldBe(Told.LineOf(_history.Book(), "een").Id);
    }

    [Fact]
    public void Line_SplitAndMergedAgain_HasNothingJoining()
    {
        _history.Edition(2023, "geheel").Edition(2024, "deel", "rest").Edition(2025, "weer geheel")
            .Link(2023, 2024, "geheel", "deel+rest", ChangeKind.Split)
            .Link(2024, 2025, "deel+rest", "weer geheel", ChangeKind.Merged);

        _history.Line("geheel").ShouldBe("2023 First | 2024 Present Split | 2025 Present Merged");
    }

    [Fact]
    public void Line_Gone_StaysGone()
    {
        _history.Edition(2023, "weg").Edition(2024, "x").Edition(2025, "y")
            .Link(2023, 2024, "weg", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2023, 2025, "weg", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2024, 2025, "x", "y", ChangeKind.Unchanged);

        _history.Line("weg").ShouldBe("2023 First | 2024 Gone Removed | 2025 Gone");
    }

    [Fact]
    public void Line_GoneAndThereAgain_IsOneLine()
    {
        _history.Edition(2022, "regel").Edition(2023, "x").Edition(2024, "y").Edition(2025, "regel weer")
            .Link(2022, 2023, "regel", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2022, 2024, "regel", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2024, 2025, string.Empty, "regel weer", ChangeKind.Added, substantive: true)
            .Link(2022, 2025, "regel", "regel weer", ChangeKind.Editorial, pair: 0.9);

        _history.Line("regel").ShouldBe("2022 First | 2023 Gone Removed | 2024 Gone | 2025 Back Editorial");
    }

    [Fact]
    public void Line_DoubtfulPairOverAGap_IsNone()
    {
        _history.Edition(2023, "regel").Edition(2024, "x").Edition(2025, "iets anders")
            .Link(2023, 2024, "regel", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2024, 2025, string.Empty, "iets anders", ChangeKind.Added, substantive: true)
            .Link(2023, 2025, "regel", "iets anders", ChangeKind.Modified, substantive: true, pair: 0.6);

        _history.Line("iets anders").ShouldBe("2025 New");
    }

    [Fact]
    public void Line_PairOverAGap_TakesNothingThatGoesOnInBetween()
    {
        _history.Edition(2023, "regel", "buur").Edition(2024, "regel nu").Edition(2025, "regel straks")
            .Link(2023, 2024, "regel", "regel nu", ChangeKind.Editorial)
            .Link(2023, 2024, "buur", string.Empty, ChangeKind.Removed, substantive: true)
            .Link(2024, 2025, "regel nu", "regel straks", ChangeKind.Editorial)
            .Link(2023, 2025, "buur", "regel straks", ChangeKind.Editorial, pair: 0.99);

        _history.Line("regel").ShouldBe("2023 First | 2024 Present Editorial | 2025 Present Editorial");
        Told.LineOf(_history.Book(), "regel straks").Id.ShouldBe(Told.LineOf(_history.Book(), "regel").Id);
        _history.Line("buur").ShouldBe("2023 First | 2024 Gone Removed | 2025 Gone");
    }

    [Fact]
    public void Line_EditionWithoutDocument_IsAGapAndNotGone()
    {
        _history.Edition(2023, "regel").Edition(2024, "x").Edition(2025, "regel nu")
            .Link(2023, 2024, "regel", string.Empty, ChangeKind.Uncovered)
            .Link(2024, 2025, string.Empty, "regel nu", ChangeKind.Uncovered)
            .Link(2023, 2025, "regel", "regel nu", ChangeKind.Modified, substantive: true);

        _history.Line("regel").ShouldBe("2023 First | 2024 Gap | 2025 Present Modified");
    }

    [Fact]
    public void Line_GapAndThenGone_IsGoneOnlyWhereTheEditionCoversIt()
    {
        _history.Edition(2023, "regel").Edition(2024, "x").Edition(2025, "y")
            .Link(2023, 2024, "regel", string.Empty, ChangeKind.Uncovered)
            .Link(2023, 2025, "regel", string.Empty, ChangeKind.Removed, substantive: true);

        _history.Line("regel").ShouldBe("2023 First | 2024 Gap | 2025 Gone Removed");
    }

    [Fact]
    public void Line_SaidElsewhere_IsNotGone()
    {
        _history.Edition(2023, "regel").Edition(2024, "andere plaats")
            .Link(2023, 2024, "regel", string.Empty, ChangeKind.Repeated).Repeating(2024, "andere plaats");

        _history.Line("regel").ShouldBe("2023 First | 2024 Elsewhere Repeated");
        Told.Texts(Told.LineOf(_history.Book(), "regel").Steps[1].Elsewhere).ShouldBe(["andere plaats"]);
    }

    [Fact]
    public void Line_BeginsWhereAnEarlierEditionCoversIt_IsNew_AndFirstWhereNoneDoes()
    {
        _history.Edition(2023, "x").Edition(2024, "nieuw", "onbekend")
            .Link(2023, 2024, string.Empty, "nieuw", ChangeKind.Added, substantive: true)
            .Link(2023, 2024, string.Empty, "onbekend", ChangeKind.Uncovered);

        _history.Line("nieuw").ShouldBe("2024 New");
        _history.Line("onbekend").ShouldBe("2024 First");
    }

    [Fact]
    public void LineOfChange_IdOfAReport_LeadsToTheLine()
    {
        _history.Edition(2023, "zes").Edition(2024, "vier").Link(2023, 2024, "zes", "vier", ChangeKind.Modified, substantive: true);

        _history.Book().LineOfChange("2023-2024-0").ShouldBe(Told.LineOf(_history.Book(), "zes").Id);
        _history.Book().LineOfChange("2023-2024-1").ShouldBeNull();
    }
}
