using PolicyDiff.Ingestion.Structure.Contents;

namespace PolicyDiff.Ingestion.Tests.Structure;

public sealed class ContentsLineTests
{
    [Theory]
    [InlineData("1.1 Inleiding ........... 4", "1.1", "Inleiding", 4)]
    [InlineData("2.\tVisie op de zorg .....\t12", "2", "Visie op de zorg", 12)]
    [InlineData("Voorwoord . . . . . . 3", null, "Voorwoord", 3)]
    [InlineData("Bijlage 1: Begrippen…………… 20", null, "Bijlage 1: Begrippen", 20)]
    [InlineData("3 Eisen        7", "3", "Eisen", 7)]
    public void TryParse_ContentsLine_IsSplit(string line, string? number, string title, int page)
    {
        ContentsLine.TryParse(line, out var entry).ShouldBeTrue();
        (entry.Number?.ToString(), entry.Title, entry.Page).ShouldBe((number, title, page));
    }

    [Theory]
    [InlineData("Het tarief in 2025 is 12")]
    [InlineData("............... 4")]
    [InlineData("3 Eisen")]
    public void TryParse_OtherLine_IsRefused(string line) => ContentsLine.TryParse(line, out _).ShouldBeFalse();
}
