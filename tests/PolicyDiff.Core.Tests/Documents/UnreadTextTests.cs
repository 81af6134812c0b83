using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class UnreadTextTests
{
    [Fact]
    public void Of_DiagnosticsOfLoss_NamesPagesPartsAndShare()
    {
        var unread = UnreadText.Of(
        [
            Diagnostic.Warning("PD1216", null, "3, 7-9", "reason"),
            Diagnostic.Warning("PD1231", null, "2, 8", "reason"),
            Diagnostic.Warning("PD1011", null, "a.html, b.html"),
            Diagnostic.Warning("PD1009", null, "91", "9", "100"),
        ]).ShouldNotBeNull();

        unread.Pages.ShouldBe([3, 7, 8, 9]);
        unread.PartlyRead.ShouldBe([2]);
        unread.Files.ShouldBe(["a.html", "b.html"]);
        unread.KeptPercent.ShouldBe(91);
    }

    [Fact]
    public void Of_OtherDiagnostics_IsNull() =>
        UnreadText.Of(
            [Diagnostic.Warning(
                "PD1004", null), Diagnostic.Info("PD1216", null, "3", "x"), Diagnostic.Warning("PD1006", null, "12")]).ShouldBeNull();

    [Theory]
    [InlineData("1-3, 7", "1 2 3 7")]
    [InlineData("x", "")]
    [InlineData("3-1", "")]
    [InlineData("1-99999999999", "")]
    public void PageRanges_Parse_ReadsWhatOfWrites(string ranges, string numbers) =>
        string.Join(' ', Core.Text.PageRanges.Parse(ranges)).ShouldBe(numbers);
}
