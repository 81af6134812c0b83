using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Inline;

public sealed class InlineMarkerTests
{
    [Fact]
    public void Mark_ChangedDate_IsMarkedWhole()
    {
        var change = Some.Compare(
            Some.Texts(2024, "De aanvraag sluit op 1 oktober 2023 om middernacht."),
            Some.Texts(2025, "De aanvraag sluit op 1 november 2024 om middernacht.")).Changes.Single();

        change.Inline.ShouldBe(
        [
            new InlineSegment(InlineOperation.Equal, "De aanvraag sluit op "),
            new InlineSegment(InlineOperation.Delete, "1 oktober 2023 "),
            new InlineSegment(InlineOperation.Insert, "1 november 2024 "),
            new InlineSegment(InlineOperation.Equal, "om middernacht."),
        ]);
    }

    [Fact]
    public void Mark_OneSideEmpty_IsEmpty() =>
        Some.Compare(Some.Texts(2024), Some.Texts(2025, "Nieuw.")).Changes.Single().Inline.ShouldBeEmpty();
}
