using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PdfSpellingTests
{
    [Theory]
    [InlineData("ﬁnanciering", "financiering")]
    [InlineData("taakdiﬀerentiatie", "taakdifferentiatie")]
    [InlineData("\uF0B7", "•")]
    [InlineData("€\u00A07,96", "€ 7,96")]
    [InlineData("a\u200Bb\uFEFF", "ab")]
    [InlineData("patiënt", "patiënt")]
    public void Of_OddSpelling_IsMadePlain(string text, string expected) => PdfSpelling.Of(text).ShouldBe(expected);
}
