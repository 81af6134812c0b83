using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Zorg en Zekerheid", "zorg-en-zekerheid")]
    [InlineData("  Beleid (v2) – 2025  ", "beleid-v2-2025")]
    [InlineData("Ongeïndiceerde café's", "ongeindiceerde-cafe-s")]
    [InlineData("half \ud83d paar \uffff", "half-paar")]
    [InlineData("***", "document")]
    [InlineData("", "document")]
    public void Of_AnyName_IsLowerCaseAsciiWithSingleHyphens(string name, string expected) => Slug.Of(name).ShouldBe(expected);

    [Fact]
    public void Of_CapitalI_IsTheSameUnderTurkishRules()
    {
        using var turkish = new CultureScope("tr-TR");

        Slug.Of("INKOOP").ShouldBe("inkoop");
    }
}
