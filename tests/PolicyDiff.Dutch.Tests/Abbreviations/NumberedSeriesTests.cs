using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Dutch.Tests.Abbreviations;

public sealed class NumberedSeriesTests
{
    [Fact]
    public void Complete_OneMemberDefined_GivesTheOthersThatAreUsed() =>
        NumberedSeries.Complete([new Abbreviation("S3", "segment 3")], ["Dit komt boven op S1 en S2; zie S3.", "Nog eens S2 en T4."])
            .ShouldBe([new Abbreviation("S1", "segment 1"), new Abbreviation("S2", "segment 2")]);

    [Fact]
    public void Complete_NumberOfAnotherThing_IsNoSeries() =>
        NumberedSeries.Complete(
            [new Abbreviation("DM2", "diabetes mellitus"), new Abbreviation("WSV", "wijksamenwerkingsverband")],
            ["DM1 en WSV2"]).ShouldBeEmpty();
}
