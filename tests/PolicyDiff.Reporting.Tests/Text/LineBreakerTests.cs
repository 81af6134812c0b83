using System.Globalization;
using FsCheck.Xunit;
using PolicyDiff.Reporting.Text;

namespace PolicyDiff.Reporting.Tests.Text;

public sealed class LineBreakerTests
{
    [Fact]
    public void Break_WordOfSeveralStretches_StaysTogether() =>
        Lines(12, new("een lange "), new("[-"), new("sa", TextRole.Deleted), new("men-]")).ShouldBe(["een lange", "[-samen-]"]);

    [Fact]
    public void Break_StyleOverSeveralLines_ReturnsOnEach() =>
        LineBreaker.Break([new("rood en nog rood", TextRole.Deleted)], 8)
            .ShouldAllBe(line => line.All(stretch => stretch.Style == TextRole.Deleted));

    [Fact]
    public void Break_EmptyText_IsOneEmptyLine() => Lines(10, new StyledText(string.Empty)).ShouldBe([string.Empty]);

    [Property(Replay = "1,1")]
    public void Break_AnyText_KeepsEveryWordWithinTheWidth(FsCheck.NonNull<string> text, FsCheck.PositiveInt width)
    {
        var lines = Lines(width.Get, new StyledText(text.Get));

        string.Concat(lines)
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .ShouldBe(text.Get.Replace(" ", string.Empty, StringComparison.Ordinal));
        lines.ShouldAllBe(line => new StringInfo(line).LengthInTextElements <= width.Get && line.Trim(' ') == line);
    }

    private static List<string> Lines(int width, params StyledText[] text) =>
        [.. LineBreaker.Break(text, width).Select(line => string.Concat(line.Select(stretch => stretch.Text)))];
}
