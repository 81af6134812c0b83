using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData("Gewijzigd: “binnen zes weken” wordt “binnen vier weken”")]
    [InlineData("Toegevoegd: “Het WSV heeft een plan.”")]
    public void Of_LabelAroundQuotes_IsLeftOut(string summary) => Of(summary).ShouldBeNull();

    [Theory]
    [InlineData("De termijn om te tekenen gaat van “zes weken” naar “vier weken”.")]
    [InlineData("Nieuw.")]
    public void Of_SentenceOfItsOwn_IsKept(string summary) => Of(summary).ShouldBe(summary);

    private static string? Of(string summary) => SummaryText.Of(Some.Change(ChangeKind.Added, [], [Some.Right("Tekst.")], summary));
}
