using PolicyDiff.Extraction.Terms;

namespace PolicyDiff.Extraction.Tests;

public sealed class TermPatternTests
{
    private static readonly TermPattern Pattern = new(
        ["huisarts", "RHO", "zorg in natura"], @"(?<![\w-])(?i:huisarts|rho|zorg in natura)(?!\w)");

    [Theory]
    [InlineData("De huisarts en de RHO.", "huisarts|RHO")]
    [InlineData("Huisarts", "Huisarts")]
    [InlineData("wijkhuisarts, niet-huisarts, huisartsen", "")]
    [InlineData("huisarts huisarts", "huisarts|huisarts")]
    [InlineData("(zorg in natura)rho", "zorg in natura|rho")]
    [InlineData("h", "")]
    [InlineData("", "")]
    public void Matches_Text_FindsWholeTermsInOrder(string text, string expected) =>
        string.Join('|', Pattern.Matches(text).Select(match => match.Value)).ShouldBe(expected);
}
