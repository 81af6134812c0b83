using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class ValidTextTests
{
    [Theory]
    [InlineData("één zorgaanbieder", "één zorgaanbieder", 0)]
    [InlineData("hart 🫀 en long", "hart 🫀 en long", 0)]
    [InlineData("vijf\uFFFE dagen", "vijf dagen", 1)]
    [InlineData("a\uFFFFb\uFDD0c", "abc", 2)]
    [InlineData("\U0001FFFEx\U0010FFFF", "x", 2)]
    public void Of_Text_DropsWhatIsNoCharacter(string text, string expected, int mended)
    {
        ValidText.Of(text, out var count).ShouldBe(expected);
        count.ShouldBe(mended);
    }

    [Fact]
    public void Of_HalfPair_BecomesAReplacementCharacter()
    {
        ValidText.Of("a\uD83Eb", out var one).ShouldBe("a\uFFFDb");
        ValidText.Of("a\uDD16\uD83E", out var two).ShouldBe("a\uFFFD\uFFFD");
        (one, two).ShouldBe((1, 2));
    }

    [Fact]
    public void Of_NothingToMend_IsTheSameText()
    {
        var text = "hart 🫀";

        ValidText.Of(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Normalize_AnyCodeUnits_NeverThrows()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, 8).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0xD800, 0x10000) : random.Next(0x10000))));
            foreach (var form in Enum.GetValues<NormalizationForm>())
            {
                ValidText.Of(ValidText.Normalize(text, form), out var left);
                left.ShouldBe(0);
            }
        }
    }
}
