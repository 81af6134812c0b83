using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Compounds;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed partial class CutCompoundsTests
{
    [Theory]
    [InlineData("zorg op zon- en feestdagen", "zorg op zondagen en feestdagen")]
    [InlineData("ggz- en vvt-instellingen", "ggz-instellingen en vvt-instellingen")]
    [InlineData("avond-, nacht- en weekenddiensten", "avonddiensten , nachtdiensten en weekenddiensten")]
    [InlineData("huur- of koopwoningen", "huurwoningen of koopwoningen")]
    [InlineData("e-health en zorg", "e-health en zorg")]
    [InlineData("artikel 3 - en verder", "artikel 3 en verder")]
    [InlineData("een plan- en", "een plan en")]
    public void Complete_CutShort_TakesTheEndItShares(string text, string expected) => string.Join(' ', Completed(text)).ShouldBe(expected);

    private static IReadOnlyList<string> Completed(string text)
    {
        var words = Words().Matches(text);
        return CutCompounds.Complete(
            [.. words.Select(word => word.Value)], [.. words.Select(word => new TextSpan(word.Index, word.Index + word.Length))], text);
    }

    [GeneratedRegex(@"[a-z0-9]+(?:-(?=[a-z0-9])[a-z0-9]+)*|,")]
    private static partial Regex Words();
}
